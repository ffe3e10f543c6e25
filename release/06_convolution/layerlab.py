"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(2>2;q?K)N&kRcL_k1)|NsC0|NsC0|NsACCSL5WLBz;VUt=Poo$osDYU|{}>pQcB2VCg_r2}Twv_wFXy=c*pB)#VC
tPLq32et}T+eJ~6Dpy)9jZ?7GGj!BcRVoUQBq}NrJDaXSsT2w-k8E66t6*paynF4{^W+i|m1}LHimFH<1po!?0iY;vZk~e8KmZB?
g7(YrefNaz@hX(PZJo;E;Z@jAY43ZJ%h{pcY3wjw%Wbxr5QqbJz5w0uJH9*LJT0jAz1>}%4v#L)FQd@t_ulI5?u1`%I=9bnz5pLh
o}fKdo}XuN)qBsm^S$3W0N-~g=|GHQX!_bt$5~eT;eF$wLHBv??z`Qg?qRzJ2YpYoEp3|fc6SM;O|xRADT<&rP-5M-w`^UG?PVKV
OxW2+weJ9Wt6I=$LaWnTx%4@E09v;9f%VN8091oO00mJ>Z&`i2uvFbP*Sx2pQ^((Jopg_NyPi&+zWL}J8||L-R3y3IW=yjC<Ga_s
+&vzQ-)Fipvv@_Am`Ss5r!Mpv*3Q5T66%`J4sIyrR5nodJGZxWV8*eaD#G*{P)giqd=d5USr50|-l30koZoSs^x-FD+4ppNW?GZ$
LXO!rrSt}EfB?&E2AF0v$PAgbdfx9H7qcyfZ8JpsumgikwXOB1*Q;RYCm_m+Ze{=*vVx8XH#X;cxjYL7Y$brE%=d??QC~$^#Q;py
2>{Rr+u>M!u<5S8+tKNEY`xUD+`Y#>@;rN+ttk;j9W<a6snb2O77gu-V!b)`89j}H!q{)8VUBhTVo_PP%_iE-lii`)EjzQV;E4_E
$<BlCqK~hJng{|21Ofn>XaO<}BT=WRqctXsdO#*12AF~%gdl-5(5A&aDsNQwp*>GP(lG!%O#lX(8U&3=Apn|aOeAfp9+;zG6w@^{
o|<SQ#XS&W4GkJ-5R^$wiJ_*Es(7jURXwVHsrgMo<uK9!dYT$E9;QPhCWeDe1S%l`Gyotb5im_76IAx2LFo)eRPuVBl>HG684p1w
k|Gm8Kunqh(LGG21Ztn8^*mEiy;16Zs5Hn8qBH|HfFbGr{3xRLmJj*h00a^LFcAg&YywZ~XYlNm0ze7%ad&;YwXg7h2j3ExZjIhO
+qr%aehP7a{;(708T!7W6W$6~d&<7D-6KK&ehqocE7y(XY)rDPK>9g<um7HVw1%&!*Z=O|DL1nPE{LCr2nUH|J4PJ!<o+jP`d%EI
|IJO+rWgLRkdU2Fgy;wnLMaJHwFNriq3Pxgh)=li{iv(|_w4<w<XrSOR@t756q=OULRANVKi80_^7wd&t0GR4{5;O2Pc08CIpCpd
3?N1V0Z>c;v_II`6Gdx1zxbG~P%O~v3?y9$p}AmxHvgrs0D?BFJBlCNw3aodC-c~MdH?U<-|zM(m#d?&vJ$2Rcy0ay0_-_|`DCH^
K>yV#pK$s7Kl7}kyQm-{TFMY7W%cjFS6q)zyDUV$ZOC&e0M@K60e6sJ{PVqA*~uE;)}g+7c3}08quDG_4M?cS{+z$~R2WR0<MPH$
mPEpSSYlmOe!{@Ca{IfcH-4Ciq5XZ{^Y#(PkSeDv_1%6&%Rdepcl~vsS4H_nQ$lrO$Lz*3SZlMI`{n7!2%gi32mUL+&+In*BlPaT
@{*C`#O36=?f!p1x5zqsZd(4;3@x7G&gDko{{G#N_X3KB>=gOZb*DgoyoU4Sz7>JkIZ_9($;FxvWh5y=e8=+@aOPu1&}*`A1_3Cd
iuE)+7r)%l!STNp8rme0_9RF?xxNMX4zhuMiw8%|Oqqhh2oEdU`0gV8K;O2pYO|TyLjE&R1UMsQ3JBpi{LjJ<3HCLKM|y$AM3RS`
lbh@cR(v@)<m!Vbs3Ul|N-+Z064c9&^ADKG20Qc*yeCF=VJqGPi3KCMxq!+~WrPysDYeM8QbTtY8!yLyZ%f$_kT<=!>u}OM_n+SC
4?&FX3?o2|CH3~?d~ska36hBUBMq1%!*Df9I`=Doc&=DbidqSn@#!Im3N9gef!zJViWXsgN5zLG{7>4$1c)06sOc~+ME#LJi~%nX
Q0|iP`TonG&p^Zegfsm*hhz7DwWYqwpI>DVW5U4h9B6zPePs`e%#X`&8RCz@f7-=(u(#Bd1cPhymJPotJJ1_QUBAkCrKwL&9Y?Q@
!>1$2HF}`xNCrN>W4rT)6sSNHqFGdbw4w<TNq~G%zAjxmED!bwhI%AA@~>N{Q;=mMGon~@ccR0AJvgM{4Vt9H5^~|0M44G*m-$(<
ODgzNzT-&%;V^m9U^K^O7PS<Q0o~ytxhx-Ct^0rKdNxkx_gzMt#D?$p_Rn2-YP1CMtA-B6ijFNW$Skz%$xjj#OcfSUcO{0MAVo^%
Uh1)M!liFHpS;A#>v1mtUYa2Va5kY!mL`FYGDZ%1YV(Y2j9bw7tK9N=j<k7M7R+Q=tE&Q0mFZBy$sRJ32iw)lYvN;?Xh&;ns#0h?
nPX0DxK~`e2FxRy1*=+7S7|K-F#6=|4&h=!LlHnjVjH8-kwaoIBrAz=y+>HsqD8SkPQ|?IOpZQqV%*wneK<qJ(~>Y2fK8?0$*s$u
tbe@vr~P%%5yNKJUhNeRS<&f5WKhaI{$BN?UrSA0#<XU?LIVr8#m?>8pWWl%eCc6z;-qT8q=zXSLYW}6EOJ}`Xqmoea)7%#4bI4Y
*7ZPp4go{z`4T<&usP`lVBi?kGk#&Q<@4YK$W>ESQYsY4a-u|CuHHP@L69+9es>$2i<}{Y0#vYpUkgC6(-Kn3Oj-nuBp{eQSIX;q
QHj18ln~(-QK;hQ`#<c0VW6a^j}MuY=5oi+`LGfkKRgNgCPd5y2{|?guzP)+3BH^r=0kq5DX(X1sN55L+I+6%T&Zr1^7V$KG8P-n
$6IhR2V19HZcUnrP46^KQtORI<KrQ`54RHSsd{7vbu7J1rn+?g-HlcNG(AoVs(`dNLT<y-;K^e!{|&>UW4-aohj)YT=iSsad-ahb
f>m+caM9B$@zK>c6h}8z#Y>>Z4EOY6!O%pFWb}s~*~cYXNGO_+^mSj>-1|lZ_wP%MGp8M`J{=SN+S;59c0$!Wp(9k9_V?$e+mo}o
Tj5g092p;}RE}eB-r!Jv;<m6F*6J1j@;owp^Fgp-Vc_Lui^ZecaOzCel8;FcHV^eK7^t)_>83t|G&3)Q_(VVq3NUm)2Vb1dc^`KG
b2vF3d7TAOY&5{940BkW`#Ezr%Et2b-;lDT6G88(9MOzJ$TO7W^MZ0roPsEdsw7q4gx%}YT|Q;NVj+(Mi^G{?2QIRRmb-AsS8Oq<
bZUzPOic$2f(}7M{Wl@O3n8%W4hTu;``x7;H7qMYWCN%=(2c<)kVwAwrIU<M4Xpun2oYu+Q_rR9P6!d>OJGGH?sxBZB6L)Mc*Wn(
tkr5P#>m?3hFKBaUyJ`)^E~WC24F_uNHyC~4YBgs&Rv_CuKSg0C_OE9YH5cgq0ON`YpNy}z||;_Fo7^eNKi?KmO_(<bs3I<x!+KS
iPDEWroP!UW#KW0f=c5}YhovAV^=}&Fu^|Q5J4c4IL!#aa;`Qb)ZZE;lKEcjFy_}15QHZJ4k4J60JI8wB^`%j7TdTqJcCxpBarvO
TSOj$U(T{>s2r!l`&}qz7LZUh#TUqc%%D63h0^*PX(Y(isIk#uq&le{{|bfCaDZVlzJg;qsyITTWPy`hScgRe0|-&-af0Ov|BxYF
8_FD}n6~Re&OMC=xa<Za!*bmPwoybz3ND$X%kaYtt)`lNDP9u94~L$xd1<?uXEf4j#7r@`T+HJv(rtp-!!HS=C@FWCUlzfdOaMsi
p($E$Xv+S5NYrImFiA3DPQgP=49@0^*Puzmj5PAe^%ITSC1L25N54uqQMZJ}L!=yed3vPIDZHi%sGz3rrW$)A&hlf4!UrzZHmsdo
GV<xME~@<!s4J&UMJtagm8-16j*~TNjMGs?Mrp*WRT6RvE`~d4+{II;<8mJ@2AZk269opbZ-ZtthX<=(6O`(b$8{p}z1?OyhYG1I
%MT(1oY%&67UVNBZBj*Z0`r)#u8bL~Copo1U@m*2nrUXEP}J(foGh;Ut_a{@@zLDttj6rU$thgmk`3=st_IcR4PuJKLN#tJi%u35
X6a~$6`7q*;&3r9Rrg>twCrnE&|sAdLo=H;&x|cCYgz?d3C&tnqWx0AS6o#-7@hS(XO~<olnS`xmB}Zcjd3=kL`j}janNPI1Cf{J
g@SmTkt|t;M_l_JJ6)uB!BVV>+|t8R2Mc<j=ZwvBb=XK<yThQSnw#W2pp4On6C{vHg27om5qU%S?zJevM|$SCm+Q`0o4ri0RHTb1
j<w!h%8xpc>`FUu103GuZ-nky8JquYajsbd*mR7cBWhoE3qBbH&a?L;F#u4FO~@BCwe^{l5teDOqXazGVc@HghuCzvvX>qYYNMUi
-wbbrHMu1SPUR0Er3fS_#u|*&USQ%}C94#Ts48#tt<F?aO4Cd2-5Sbv6H+Q%X#56cj9yyTYE?%<WhuSBg?)F`k*iyE<#y7)jx{Qp
3*4p@+T+cepUubbHe)*Qymt|t22~o{>EGzyS?_4LfsPSx0}>jFw|Ni1ZC353Uvo*!ajOP3r-Rl(K-#^jvpY&uwOQyTCKEP^Y*m#_
S!6=W#fDoW<MMyk-6ro*?*wF}R?_7CfMRsjY*S;>6j*81utoPG?)x9Ok5txU`=)_UuZURjED45C{5UT28<8V@Wdg~}R%tF)lk-&s
R?GslzPF*Q9dgA#C%1jXr9dImEP==^1sGY)U(VCt;mP5uo!D^VSJpGpmsd&AF~<20q;*k*G6zHjh$M$#R!RHU<Kel|2#jIXt3Qab
W>zXX2|-}DePDb1`q|(Oy1IYyew5Z-_2Cc*0u=Oaire;I&T|AET@vaY$sO#b6&dcdRYlwPVVOGoe~vD>;^U5GN_u8~zr%<qNWa+Z
N5{D#!VU?98;hK!<d0>iVn9?Rbo2q_dGy!rz9*9R5UihiN|Z=@CNo{iefqLu)ema%6r~c4i>Evl>NC{!z|$O~Brs)$yhGV=@zq64
%4riWelQwN2B157ct|U#(Q06RST%2Ie4}aRSBMeVkFTw4W`?$@QytT~S}@q%b33YAxjz~2v+!(*NSP#toK)y|lkB?HXl>J6v();D
jcJ$2r-MOJ@s!v1eE7?-V~zpt0JzwxI0>cJ&y6BN>Dw8M=^A1=KwOMt2H0>VsQJ51I7)Bys|zDG+DNGk#J4Z=d%ndXNL3nYlm4rQ
(*a+eqheZ6CK9UpaU^pKzas!Jcx5Wg%7)xZm<a-63h9caG*}IoZc0X5ZOT#vl_O*E+wc%JS7{CxiPJosdT}~GI@Ysh>j>EVYJX5Q
)Zs2kjx-!E?@i1iB`f=IJ^eXXYcJ%(ViCyl4Tez2gC)iYMF2oP#0Z2184KayJP{P4mng*qXIh1&`kf{y*1w9jgtvpz=CZ<%0+E-s
rn|)4cp})yKY<c{RLKrR*?KM~(s=73)I_VnW0+9fIzoaxUS-ruitQl>RLUq&TupS9%WAwv$|^LJa+HTMAkEjoSD8ojk#A~;lqipw
`mtUfJJy7h1QG}Xm{lDbMT4g#PIBmfM8HNU4zPLMxo+cxmj(#bWQz-wfz)8qEavV&B#=JO!Na75pd`EUIu>gZ0d;ZokUOIg9mtkS
I{%qrgW1Z4-6jR?owU~OK&g<BrkrtEe55#EW?iv5wyafO5bE>V0f&%S2<)VZ&;+#5>jxj)y7)ittXL-|K|sp}YC}1HAL$q6fh%>@
No#@4<S;J$ONs&kn4nph^Z|I01h^PCanq^ad{u7)r_bpThXFBl_VVF_qZLqmHB=fyeZ?sNyD3w)!`sE0N*4J5pzkrD%cAI=Msi$h
ag2V!w8SE=FHShy6h1C4`TVobzsQnF<^?uIy6%`l4zg0ZUr%#;J+_||;%k5OV1APlri9~73^gTkTb(>*I|>g9e1IJ1*PfQqVQ$wz
2S9*vmnHA{akPaLlAg1J4+5|i06Vz^ra!SMq^8rx{rOI#Sa=&DywuyRKEer_8n<_G?&a4BLsdRcM=JmoWi6o7E2H{+g_#mL_QYPP
a^y)@LXZfgv0+F<C4lsn-H0R5f~y|BIALbxw%n3e9Y&7cFgD})dY{P9$jJKW4^9(O6orok_z$rYm><|am)_qTC7c?{r&ZjA5IL11
QB;F2(rIPtWSX=mCd7bF$QgdwAY#XVk1j^<&pgnRN5BhRhuOh>15@vB$LW^bEv<m~cPerHR-nmi{aK~ow$8llyWfG7pxZ{J<Yc_c
Uh5Y9Js*RpN&dl4xv#9|IJ*W|UYctu2ntk*g2032vMd+_e~58W=0}&0mm%j}Dn&RmzpzhOyp(tlFxi`CpYfFMBcBJ<83*qU53unk
g(*8!V$#xe#uxJ!;yCK^ps0KXT>w>5l{UbK!5}EdD4T*|V5s6ZvU`Q4A<DOeL83vR4X|YVB~XP*8A96W2^lO}iv&m%oTo;nM2WF6
Q6$R{>7AM~^r)z$hN{6Kx}YHxppX+|IXso753#QCY}%FOdk;$30^}f=nEXq(7+q9dsi8+H_sK-4XUX#r5|=@ups^Do#0H)&8UP9@
>UgM|D9usLi_w=D?p}q*Q3jr$4!tHj(_0)Y)8?)mTsljuQ(1LQVhc5`YeMPMr!Bf^U0lM5f&DfUzf<4QV)$mc-|gJv-RbiTo-M?q
Xb%&(>*SFKefY`b_&M0hVtXV|OecfuE|&{Q2!N<Ncv5qk)r()|pHX3Rto0`~kQM-tSlI0n+S%osz@}^YB^*O{uS4vYM)TC)jTx(m
lNf9iZ{+^j059NobJsf##qKc)1bw0Edn@sir!<H7`Z@icp;vI)!6oqXx<jJsxa7h)1fn2Ot(6DgE}S0S*BOyg6=xO7$;Df~&BSs5
6UdT}?E<w^*jay1Qp`;M>;67&=i@HSo|ywAcM&M_)!Ra$mOzYs%F^|M7|1B;TTaYT1xVI9kpaR;kC7kR@uQ!s_&&dQSt-<ltAZ4Q
Y5ok*p+yujFd}7P$GM+hsoluG+Pt^>I&F`9(<1t?|4~w!C|lQr-xV2SPl~Dd)p|Uq{1ynr*ps(63qeR<IJ%|c%fTa~1Q?F?wl6%N
*TDU(qi^W{i6FCR^q<QZ`1dd-atV)2F~%-51@Q<s33pfMfl(Rk*nQ_HyxqYsqWbGUvVx_=y|btTZBURg^W1LIsB6+B6H=RPpP>vE
Xe4|up<oflwmgg%<nApH>Sa(+5nU82gF7r@zIEo|*f|1q!zQz%B$!^RC@p!&yH8IfKKkRb0i^{nHWj2STrns`@Y*BB@JC>cn%2yi
CJj^a-`6h3Bn=lT9?)Kj7c6Q;7^|1t9Bt!&@T=e`(KC`L*=xf~*(^-fL8gI;+h~*kxvbb?KGge>e{bfBgN1A6L$69-ZDulfmmDq?
7<jKBRE`hb+0z9oREQL_Sym&poc?PP3OtCJ7a(z@r(C9$r(~AaU8yBE+bhO5ny@1u4ZG9UJ;Ym0)>+2LBR*`s(>y8-2F<5o9>3Sm
3|4sc^F6n+y$5AbA4Xs(HH!n?HDWo3W+!R!3_Gc%-j)KdCAd6RCP8`1OpqxZG}8S5^BCbF>fd6l*AMOQ8oKyPK7oEw^Z2OwpHapC
w6kiYg&>ps!pFH|lE?{^T-lQ{SrI?9?f7>E9&#8;wA?*@PS316^MNX;(rGUu1tdJD`tM1pGl_n&1f60*f-3`CmtseG{!J!?@uK@P
H=kGED`^$n&>TRQurAuXYp1nC@%?D(51{zrJ;uq3Ih(iT9O<@%MD7C0dWr)-#snY^o#<EeIV_$ZEM)KzZ-N_j1wlv(5DK1l4Wt19
jENMZbQrrJg;b=KD%Al)e10<;XHjM4#dLM)L)D2|FLe6d#)hYwg-zUb$1NsjaLO5lgFc?;vz{b+kKF1wig468uN>!(@)DSJ2A$lW
gm!Fe-I>r*-Bfz0Gh3o;fzgD?r3MZUh@7S~+2wN|Yq<<LM4ZCdVO8D=7jQ=(;1%p{lJX&D>q6)-7PwLAa0q`h0&#P#0h(TOQ0pP6
)M~-_vWs9w*RKW(-@^I+PeCJ`q^o7I*Hy@huN0go<l~9H4TA+4bqitiPl%k56eN6Kk4xv|dp#(9^59KyQA<GO;}sAM_Rg6T(QEG~
9%N~4x>o3Me+CYq>aFMMmWTujWhYS%S(N?-;f(lT>o<Qc6cw%S$rN2#<6LkxpM{CR1N>)M*SAjh59m%p90L|Cn#=vt2{b_0Jog#F
DyuTD4BPt^X~~3-6|_32@$UClx8qAuYmc^m5n0$Hnm1B-zrU4(tNS?+D}CjeVp1hp*9&*H@b7s#;P}0y=^`je0^{x+R^jb8ETk!(
_zk`nf1_3l!Ccr-PzFlyFfi)hb;F%E3dDo08*(aNGH$#VpLBx}%T}?ix08p0yaXhq@MZMbn+l9k*ObZWLIjWrBodFyzJ5qZM*G^i
uwm+)EGc?LIMHEyqOG?aVfhGEBS>BaVFT1Sg5vplow12-Krjt&()H+XL$ZMZls3y}q5Ti2A<!R$=I&_uj^Us<Y(mnbkAn$j()c?M
Y=vZ_tvkzdpy|-)Yx1uBg@xo9wenXZP$b!tG(e3EI*~#bxohCVt>F~v=r(A|i;MZPkQ@`K3N4$vk3saO=K7kUSYF!3-3g-7r14>R
8la(LCfv$Y1HVrd%S)+3{n_~smhT+(^nI}@(gj>7yL^$K(wpl`OC&bbXMG;nc#|^~V}K~Jte;zxQu1}t3~6*wHFXp@I3bEqn=`WO
7n1B?6)V4%W>MIkZraxRnPYezJ>sz^Ri?XgHM<+mh;xm2<Ee;y_ZNylpIdMkkE~<S+JrbdmpWzDhAk=jYc>*}bJ8=Nu}B&<o|0DG
;d636MjZRF#*6{4TXbZ(KA!m<YVPaj>&G<4jyA=q((r4G^j-my>kXLZNTLn`6zHom_SW>Zs!sM<Es&2?sf11FwThp<)ny^kg&Jyz
N&rTnT-*~JafX$vvqpHk9l-EF-Ync6BrwqPQ395d05WI|ZlYXtNHHvl0~3NB5(ooBt<pJMCrH{iT9_#;Jw`iKQ=9=pw63Cd(JfF-
rHRB<WJo<AH%>TASpKU2j0UH|Z}6=r9y}piNWnYP{|v$m#KQub0OltE(uSlA^LdCz+D(DGMzRvb>&~?Sy9GyA%`T{=2s&*^4Melb
a%FW#s-06<Vsy7wzN^LtLl6ZC3j}S7IMSA8WtvMBOag-Xcv`iYo0hYiHCu8$9d&^NOYu$aD}%D*jBJ}6`7nmmj`jlI53V>Z`)BVk
6!1BJr~0|~`*`*5^7G|^aTLt3n7~n&lx!Dh;a-i!-j$%sBQbhSx^P$uM3g{%jsxIJ(9oeHJnjnW;YeE}i!Xril_^#rlqD#dZK?em
T+isz%-+ycdct6*6d;i&3MkY*rL*{Ig#G0h2!$Kg0Dh~?PjSbzXE;Vkuh9Y4%w}EyXix=J@V*BfboP#aKORx49}6tqR$DKN^=B9%
IrnL68b2x9`Q4-b<EOwleuJsK4@<?<>>C7_C;%LEQ0|W8q;I5z5pgw>2)BUpd(xZ;m?21MlA-+;m8Imt{k57*9>QwVMd9pxwwM~A
M<EFYDqSWX6UqDe<F`ZEko(kTbJy9?rXO}0lAQ<<N=1<~q19j0Q33N|Y@4Cz!qBWU5AB&I2?sj1V4wX>Qh*BKs@sC4h#_yr^uzJK
n{_)O{2<GgPung1m-Ek#bLTN0e3Dd!hz<$!(?oNWlZ!Fnj6OWB{ORX}0MQ&$jzNNl+Q)%Ny6k6qi;(Ioi^@FMD7jK@5L;A4H!q7$
AP71X<HWHmv?%>Z${H*fp|b@IG-GO^kV)YVHAxO6dpZ;dGqUsyd!!vA;C0PI4WcbXX7H)ensmzNe9TXl`()ob!-ihQjt%?-p9@!p
rg-Lc)eHepdfCe;AdD(4oe_a6T#J%zQK7*|;b2U;LY@!7TU>BtCe1bE<CKP%m~D2MTqmuGN$j!3KvF7HA^Nv7B#oFq5ir4-abU_(
9I`xywFF!+Dn6QN6dH5j;N!!AaCmL++_=?<;Ev0&FiRk~gM*><IDQI93HpRPOXiU3+@#kPMx-TBm+(%#`1@;$2q4sbI;{AqMR&so
L(<)Kf<Us)*m;G}ryOf+4@>PJiFB2r!fKZnmj^(IB*(-E8eKpZ_*usW_gDDokI{Wtl6Pf4a);Wa*~X>_4*^zc2y@|A@$#D+D%6Y+
$V@C)QM(jNpDJW9Is(^q1&whOHRAM|bvsq)uPV4}{=WwBGa{&^bzMb)hzvv*v<pn8+})gHgrVWG<dY?wSisR_bYeDB`A)?JK0T&4
@R{b64VEGyd@iU-uvDq3vtgRWWPN?NhDaYWv(p`?X_%13kCf}2sn&Q(K@5A?y-;1CIBSv++Od-5CQ&2dzkjFO-B-X`9H;hB`FMek
t8cvpM7ez*wdf@FtnzRIlzdo|27d2%AdadL(F}cMnXKo0$anh8)2)SN6X`oid(=dsOJ!*JEdy8E5>@Bywsy9md}_ygfn%#WTGF^)
^u-Ph(_((m?)w-7h*hDb*6g#eTbmR|(#cvyZH2SW(jxK-$D!vm`Qc#bg?xj*FF2Q>CM;-(`R}B(^#0L$dm{3imR=7PmlOOW@Kr-Z
D{gxIru@{qs*uh=oG6GI0;cQa-=RSv`+Jo&Gs^m6?49R*^rGd0Jg6P>lmPT*3@f~eq%{BDB83k7Y4IK%!nUM2*n#&LrKSxQ5h;Vb
*Nl>tS<z1$FcKTtR>kJ0s8t9`9_0jfW^4qCt$S2j{qbU8T3kS3E5b<$4rCODVub}yN=mL4+>~cCAbWF0I3vsF6@S}~0~QreuF9J6
q9`azAhAU#5T(z;$)yEJAQFN(Pat@FU;-V}a4Ou&zGtBg&`CYpoA@5>c;iazo9KbKl8%}D_M(VX>l6v!Y+GompF|^edU7z(BFB5Q
EXYz(M4|G5B38UVx?SpZ9SK~W*C0*zf6FcJStBmMqvh?JK~J*_@W6$_2LehkPs67%>B0|9u6~|hboZT4N43J^x)T-_nr$(QjRa2=
ab(J($A#_^by`}4rF5JE!*T-{Id<DBqSsld-YsFyN`T0UFTJs^-8|o;PP>4b4Sas8>vW(-oe}r6qlZ1~O(+?tQJqOT1=}T77N-;A
N{|EdVfJ`s2EhdEh;6P^XJDv-rY}^?CA6NSA;t4z4KTsCz!QAIzFtg6GcJZU`n`JQ`k>!X$GP%K3t@KHJr-U1$l8;T1fm(ds)dzu
eT3H<=aTUe^28(_!<U5dt3x>g_}%=K+e3Zlh-YMSeKv>h=Mm5#<aEUovmVAHELBM*7=3w)>o1CKQ>!D5Y$uBy@1RHG>8zv(HhI$X
9Idutx`ql`LS!$>Se{|N5B0+9X#k}9T^ohFI+Wl~UTiqx<OWH{3+3X{SQMdIjUE8?I55Gv{Mu#I_^)uTM2yuS%zy@x1ADjvB%@H`
eQ+0`h~ehsI$pWe54!@_h3JKDq?TxcU#9VJB2R};HcYRML+IgrThVxY#etZfETUFF2GAZy+=OrO_CCB|c>TLrSYKU$cpM<Ur3O4C
QYdMwUwtsdk^nHv45Vp8VXa81QB4v+FqJU=T(C&8Y<fIr;6?3AfzkvJ3FT8=p@ph5O$46EpwdZuR>I&Z8D%995iMEX(^KEt;wtXI
?ldoE<`CEv-v|!sdyzXvMA1<<76=)7$)=&w9jSoLy`;w&mItUX1o<8mBBAzX6xU5)R6M0oiK4J1&<#XFFksTB@bX`87_>*&U#J&c
4B<3EB11C-WY@S8u$%=DEkv9mi7E{9?{q2=z+#>9ScVvV&m%>Ms_1B{RejIB&-WIlzTIH*Bs=M*{x&`>B!D>60DKS!lH;1c00R2p
A-Kkqnd{z$$ZnkwC!2cc-TMsjLS9S+t)3fW4zCfPNj*H;?4(SLV3dJ;Pj$)Nuq7qxtH`MJNm#&zLFX^CBOvL8^tc*Ydky9*dQ3}<
`o|K&)p(@|xI8e^hD}&1_u`^U0cFr77zgG25nw1#ydGXJUEIUAfQG?FLDzDqZ^#aa8o--%^uhLiP*F$LFhuk;*o(4p%O07;6vaao
KKXH5c60FWb#SmuD%;h^gh&diq3%aC0sL{3byV`W?gg~#F^fcSM-(N%3HP^_0GN^zj?cdXToE_`L+uNnuKHt-Q-c<`FCpUr_Dp^S
W>%sUQRZF<6(;A_bHkmv&)av`$UZ6iZuqUU9Lr*=pf5wZOY_rZK9;;%t|coPU(G7br>)E~WLu>oTZ3pFox_@}m896DZ{w_NDM3eu
9mRkoh2`{oidPa95?W{#V&I*1G_4YFlBD;kF3^Is3PPDJT2nF{YXCtTp2OySV60NhOJ)fuYLaNYH0Hywz?g&wAdtmKsN}ICjF-Oh
qg&P9wFa^bgpg;`F!?Cq*$BD`t3;^4{d)Ja*~Xj>PXSSzl`oKu>XD{LN^XkY$J)N?-IJr@I%RI6q-9h$=^Qj$8}TKE&63umI2~de
<FzIt0`f9sp9+FfM4pB2qy<|BMplR#K6qAS%`aks2jy#O2k-Sxhs@dDq*m%Z=BU9pdu+)R-I&)KwW4oX$`$N%Zm#&AEkg1-9FDPy
;zW~$wVrk1M2X3h2Rbdbr1C?YR)jn}VBTwKN|F>NDgj1?Qj=-a(1sR^#kCwUbZloYSG34{97^m~%r~{03RS7*bE^98hPAduhTJ3L
-h#-6s^EhnqOPo`S>pJOZB-bX(iTbG4q(1CjG1K@CR)Ri3#D%`OInj|J8bV`Q$jE$#RTpOoJv*QR4tUa+{45vjvEJtuF^3*5mfOC
XSK1CMil0lE|xNE&ECqUnueDFJzi$Io7!%5A^^a(382ceOPj3omz)Ivgx)mQ6%OO3tX*Ahvxca8IMWfeb-}2>(Nv|HTwRE)?iN|B
(UMtM*Ka_fHoMcLNd%I&PYnVIK28y5JgeAdnk()(FCg-;de~n4ot!M?MMgNKmT+jIjWL4KGTu?Hb`uk|)^iVoklZdarv|XWtc6*0
i@V-~0M!Dhk#bAwz4ow!a~xcAYuOzL-DY^cB=@~}M`elYOlTh246SB;)-Y7_p8q<l$N1;JK-I$P&VFYedtYSoZu%O1pDr!MJLKH7
XwAnt6GuhhyWa0Fhokko6Uj_iv{j*GVWFalB(j1$kh_<x<FQ*s-=hjqaI~xl@idEAN%E`Lt@X4dfk$-iXWmdglHw}Tbp`XmQjc)J
(c@nk%A<+BbQVk4NMaN{Mk<c#RUs-tCToTmFhdvmL&%R$W8dGt;@``fiKQ#zOQLQTYI(Q4(Aek4XP<<vif^F!@WRr4*8-7+#I)ov
1ArzgUr<CLfXb@FS7bZexlh6X2`r2dR{9EFHSaS)(nCo`^nEFbJnu?OJp1@>0n!M~biOI`aE`gIS7rQLq)*v_ajc3>aha=7fc#Bc
t5ND0gS-$fqr<j5YqpGvN-)41N3GNXSqSCl>FLi-HLSRK_4KLLg2Ry!kp6_oxnwH}#P7?=>E$+r&o2<@BFzrjpwVSZ(}CGIOz^q|
7$-0EcH@uN==S@&Pp1W*S}~_X6I_&feY=4E?~}p@=Sm06(P>5d=mK}jfH@ZQ6o_RU$>pO{tbi233`JGsTs9X4_Ak8ycbBZB$TWqe
7aCeyd*x`9n-{F&$4O$vval%g(*iN;fUNtkuouD6loMWUNgZtaYh-H~(7Y<?t6EVr@7rcyAB>J2=?gWosKI2GQ7lf+S<DZai4e?)
g5Ziv8#@eRQZ$N6M8_Bkyf?g0c42~!H#CFY1Z0Gt5)(gr>eUm*wnLB+_OvH)2e${VxYqGe6yke5Gvk+p^|%ur&FO8hky4m0Wj_po
J>4=;TUcIN$AW^30Y|Wmz&?$;4Z#8kR#n*U)-jK|6qZ@6Qr}|&RERl}uL0(shGI1m-HqFek_iuQOOWG0{b(OWa;nF{TcgvTpM1b*
Ns_0W-_Oep;lXKM_Nj5C5sX=QQtN7Sq|%(l*O5F(^d`?Y9T^5OBc#$03+xnC!kUx>pon@XV(&m0V6MbJ-Pf1OVprWXC^#T+_~)wj
--yIu5>O-3w{PS~4!ZxU^@7PTeyJ3p5L=anLaM0pkmEmuNX=v^?P2&|f_g}Op01;gED~uq4X#VN0(cd6UX)KrmgItjgpl@A)>+4!
4;e$@RcZ`yyo32Th7w~|`+Jx4Z>sXdsD8z+zhAIF(JvSr!VbWJLEn3x1f2X2O}Ow`AChR+8Psq{8jq#<H5giAZt~cT94NDf2BYQU
As&3it!n%>@q3aEfNClm{T16s0kb!*YrjV~#pEr)u$N8~m=<6?|4j7Snooz)yfQY;`%2p`^4u^pt664XIw-2EKm-Yq>#TA^;dZ`I
5R63k^c+=H2;kRcL@Wz}-o@6hl1hJWeA&ZjQB2UpGHHm~6|?5B$DN`0k)z$wH)e;&3L?#SrcToBGht0|e4z>Ku|8eUr?mY4j`#mG
5l%>qswvP>kwp`5qX4L<*%*})K$InALI9O$5ordLLX`p2{D0~bQq@tcQ-6;*xf-pj%ZDw7*rL-eQrxv2SQ&CrDp0TR%*Fq{z?wql
MZ}<OD0P0XpZ4W4|H}ri?~b2yOFv!Tt|_zM^!c4MPv7;=?o<ru9|lP>(tW$HQ4X)&fHTVo<9+S++&BMm)*p`8a1e8Z`DtUUOa%^~
OLb4-&DQv$X8)^sG@sg^H0=Kl7V2K^=})4>h^5TuIIUm@!iuw!+5WqDeUQ57KVNUyKQ5PX@1NA1U9*-Vj;zaxVD#k&q3OS}OdCK`
@8}5(mDF)j9QSV;G=zWgU3Q$&GNcgC_!j--9VBslxajy1Wx{~ZV8<L>#ZU?l2|)Awy4a(2G-X)P+PPVtRJ|z~s^^U<0${StiyRWs
SFgVe%?aQI76_5<#bpNb;Q6e?Pd|f)eiJU5q9P-G*BF%uiO&iQaV?gSVnd&x+=#@Ri39RJvPvRUk5Q+$)OfzL+oNh~k{V65;Z)@+
1@z@RbGKIGm6a7Gk}fNm%ZE_;u5oJkT5m?cnu9ntSvJhLrw!NGF1}Agi+oMm9GLv2ohf6j9dWxAmfbWLI<K#J_t2>6d!E9S(D??t
^g<L36noNLp_Sqv1FlA&cXyR&LQER<=*He~tfY=|q|<~<2Lp||&ZQB75W5OJuq3@@EV7&!ZpP8l=qdx;U#v6cza^TTCn4_IlA~&5
<Y`mn)M>Ys16|1ESGtG=E=WA^q10q}-;;|bd;=auUDQ=36)*{4Ffhc}Qwq9FW3m^CCzJI4ec<jl4!m$EXyP%4M>56EGl-keb_~K5
A580+%;NBeS_C3NkDT(KqvNi{F#~o9zp`=_iR80^BObnMAV}0622oVe_sCTrk;t(gxW9%akK^dIGO<A6__=@`{)qy3BUeaOO-ai-
e_u+`1R<ySe4I!iPJu)g=U<!WPa{0D9y}Nh_<<luu^C~zThD_ug6dqma+zSWKX=@PC!%IX$U<krZhhRBiV)G~^dZ<k6MhLCDInl?
u7I*43-DnCDF&iqPIFGK)3$5IL$Z4BUK_ztn}WLI53B5)sx!ss4xHu9B#ug_9UQn*I^jg-tm*~$-qmu67O2OQ#$mgKsBuvzfXF^1
M8>(*>%hJGE0V6PFEXpFOy-MDXy48CHNc&6=)^y<osw$kMLPO)HU;jZ8cq(;ODhRYb&8->kZNviTg#{>A+!l)7qMZ3Y#t{65<E)o
j`I8ly{aZ-k&@WxgGmCwTLMWzc@f_}>%pLTHPlpZSa$-1F+oNqn*-V&2=CI2O){dTpDc!#lnsv`3L}CSkb*}gR1Y9k^=zt(5vENh
q)Gs6Vlv_%oR|szcFB?f`T@iCw6z1Rd%qlJ#>0kShQV}u6oIscra%(^L25iWew9{*QF|?p<uC~|Y4CHUr?hv2V#GKUoh)3y0E5WN
0opb#0YOsPQzae)y6{1Ds9J3L+9@Ry8C}c9YMiejNS|~xGw0&+tuV0213h<BtC~_UywBTzA7u=Ix_Z;8Oy>OW(Z*rs>r`hgYP!0i
5@r*(6T^qGQYCHzxcD*M@`@;}-E-ID<598<S(hb)y5n*hu86uMjhHp&5MYhPRr(ut*ayJU{EChm1{Dq!ZF|*>tm)XjAz7}}zazV{
Hb=P^0(8d6zk)un=+Ad;D!K>tuv%#xHLCc$m=3X8o8t-`gT@dF>{h%>RmWB|`>82T3V=?B?=~+ru~owj(JKoQB$CLGVa6cEE|oFN
%b;jkMs1;>mv*LiAqCVe>@l@ECrTxh8PJkKYu<$iMV(we7Q0m^*4%naTZJ8@EaM~wx-+<Ke~9iRi7NlvE3z#C7br~`I1h;Sd%0(5
6Z-qtk#kSmpHVtPOKtzy1Ij<TUt6tB<#8U1hT4OW?j;zElOch|5lc;13iBQO1IYTwwCtjOnH3lop*zt+`xWS4%F>0OuU#7$((5eD
DixMP#_rH4F{0-YdcnN*i7lRcwNNCe;q=VwL~>Y>wZy0LxZ^$b=hNO%hR2;L=#@r2bpu`{_0H7O@X+3M&lgD_?Aqgg4V_CCee2Fp
<xcT_rYvvYS41)kL$`iKjgU$Kc?M!|AldW_hQ-vn@A?l%)^66CX3$X2tvetj5`~uFG$=_8ghjD-=JcA8$Wr`1dGiNym@{EaHzxBu
$B{ujX3BelwSn04G6DGpU_%=yP{RIS!~XV#pL5W3Y{utlPxMu_7;c3E&L<G?yEAQfg{51@=YGC|l)<R%aO&xG=#WMF5})H7Xz}F9
-g#gFcr|JNTDMr0gYR8r>Ti|*hXs(1p1tcJ`4VD?HAg7}=9iBO?08|GKPnDB;(Q^{X5ac;vo_zzO7_!FRBs+xq0}yu3bBdKv8Q~;
|8meUx4B--Gplyn9y(SfW=(P#r5}TE)ynlzk{ndy)U>SFTFda&mi_qEswwAYVI>%Ayb{nw4y>Ym)~6cCIpG?_sMwtC6%4+%wMlkD
$CvAT8p47nb*C>P!L;vbizrx=4_j1iDAe7qvW!C{z7(9g&y@T3cCco6p1Lm8B`aNPDQ0AcA75Vz>5<*r!=^Efv>Nq|ZWn;-ulTdz
*OU4`k9R-17)2+?^j`nETQ_#~=cM}boD0WwM=g{N`3v`V|CFg>F~_wmdT`?TFn73Liv5?TeqeNwrM)qa_U?oKVu|Db(#(VCR<_Rt
4aPphv`lF$TZ46+(}Iq#mJ#OSzw(cV`@KWBSSN7C6kpZsQJ~-{&YXt4JlrdyysBo-<%^Gc^YxWlOl|b;r9aE1c^DD%<IXQ5Cf{s^
_$w3nM(y+%<z^hna!4ZBk(55QUV2C1?N?D%pYXS1Oh`o;;GIgU+9!JI|4l85-J~H{K(IeGkq_(kOj3||zU(#6(=2js8C1Qs!%VH=
TpQY|mkdAY(2*peQ_sxincG^eqT~AMpt?QkW^KnZ=*}M}E_iJqe<x9|pOoa|`*_!v?1>9UYz_L_1s!;IOG<swBX|Bsbq>)_t^TK4
4pLF=1cRq3eBJu+T0OHj<DElG72&s(XHcV6R<4Zx3nT7vBaPNN#=Uv%Ej~8OJ#4+Gr#WqWx(dK1O-|_c@|;OXfu+eF<{HVsb&W32
c08x0VkMq27!ni2X0pn<{nV9ezwey|rR8r5_PsOtl``9A9AVlPZKs5k?)ct4<UEZQZl!ufI8A?&r8@GHiz;$8p4c-2ams#lc{%Le
_IQv`JJ&+)CNMkOQ##X!OC+|ksE}2^#cMAKv33pDrTI$ZJ^41#%?>eI_`RY~@22b^K88M<c)jSOv;KN?zPi&xVp()uoM?ET2vb$z
_sy~}@_B2jmOhJC7s+M957|0ri<<8JAA!e$ucX^tTSFej64XOf?(}I(!~EZT31gQUx%=&|kFiT0#whTz>1Kze6ys`mG<0gb>dY|C
bH!Ll?Kl1Nle+j#wufxb+G$84<U`S-Yq`xwwq8=1s@JKK=;DSws<QPQlHzrbY^8UV2;F^-xIF~1+-h^`@|84h#d)3|4in)yQ?#4Z
d`-y5a_zeADtb<si38`dpUu|oh^?g3!PSxb4Sf`2-n(OdGJ+3i(WP>-*<{hAne_c--CKNa*`=;lrum4Cs)NMjipWUKI7B${A%)U|
+gW@{lB_p*^3dX|-&^~veIGnd;vg6kqw#-)r;0DGLI(@GCFJcAp&xRI58{5f?|3KU^R_7;m9?_zjnA&@2f2lnNpJ6*Ht+{A4j4{K
L%q9};@rOn6a-CRHe{@EtmT8kL&59#02B2n2^thYo>KKOv#1W^UL6u{iQ<Z=2>=QTZSww#xk3JU?;KUFB?uRe#4XEK-Rx;>Qw*_J
FdP#GFd!d8p<!PhD34z+A+H@Xt^8rkZL5x)OA++48Y*L&{ZBsKWF#D|yO%y8{34hY7?9GpMsMe@UEO&VsqVr82PZtJX+-`BvjvdR
3jKvi$(a`hG7HGWd$tdz=TJ4n{XU!oo|CV*OAWo=l*G>h-~4?(`RUSpz2j*Q`Tw3x%~w3(w;+KWD!j(k_}Y?PDZ$X*f2r4xr~3T9
2%(5uL~0{GUS5CtKI7;-Tp#!kwL|zOlLFbsV?N4gC;<F)od0mgX^d-+bN(DXKOv_d?ij|lD!D=l1cW<j)7cjHzd%g*_%Ou+sJ;h@
lO<_RT%)t{)Z13~jXOO+rAHpqfniKJ<U3BllOaw?+oB|&LZV;6M~;G8QDWc9vNj*Wvz-r89s5zGu;@4=e4__9M76@A2i1MWq^K%6
@?;Y-FseIObLDNFFOALWjj*nthN&0$4Mm>r=}Gn-Yg~I!8nq1I*g`0pRIKadd)3k5zJU_T_&?|X^;^#B=i9_j0F(D#VxI?Wql>|>
*_U*YL2o3x#?92aSwzTXJj#|%by2`=4eB$ifx?`=#~kQpWKNHud&$*#SMjYp6*vMxLLB)B2SC(&n^0JXdNmj-(UDFaaejUMrTSvi
(0hT;%J{R55o!q7Zm+TF`>6kTt!X<26*{ofBKMMh<q8WauYjhaoEqcHn_DLAw5Ec^GKm6Y6Z`4A`u_K*b)7Ypmm5-ZCyxN-rLgbm
O|=RuP-+oDLd)VAnB?&i6eHo!T2IWh+%;F??)6mWbR%*eO~s`!^Pd#i^rZXJY<E*jbd5}rN)e*MFvJ9;CTPtXDem=pR~hLWaE(Y3
O^Z;j*;!(Ap4IhkvoxPOr$RWsqes@7*ekE6cK8n-57w{k@!j8#b)8$HTeOp81-PCAv>>?*LB!qX3??dziGt4uo(FvE&}c<3#szqz
-09g^w6t7oZbrx1US4|j&E&r2xP^v_J-YhSgJ>}VgKpmO<xZoN+itjbLV{%hCxW@pe7gEwr^K7S$if1JQ_4(P@2rw@98@mGqrFf8
(_%8iykaogFCPlO2^1<l>n?S*>DWnt?oBpinItG()r|(4IVv16cbwyRT^rc#)n#M!4{iI)`ap)6X1s<WLi=j{pObGYNv<nG$l#{s
CRBKfTZpT#gwn~p;c)av=_8>Mnu*vc<62P5CCxk<J9d^}k`o68_FlZHF?GznUM9Nztxr*{J`$9Jh%)AAQc+4#_nvFLMkIevu0YXN
hI~C$LBw>r^LtaLPh=Wv-X_5BDOh*<_047~k6s<oDJ<pkr9ZTa{1ATm^u43M+I}x%av!C`-TZSbP6f2=06IaiF=dK3FG>A05vucR
dE0Ao5*a*=Hqp^g&KnOR?`WWp#)-m6sY$S7fTPzGu?9zH%k6iTf*Mzb1U3KEFP8deX`5|^Xn-?Dwgma&fH3%-z0p>lLlNd}O&m21
^;2dZV%GV(O%JnzvQ~I3x?h>$G2JQyddZoc_vw)WEtIQ^^Wd_UqF`Jd-9i!s3j!#prb@6jpUJ!NEV_aXuod45tVo8(&Gq#Vas@=<
;HO&OX+tlpwOA>If2nwDR)LN(d%}($uf>E2dLNKle!bAM;-3*j3LVgMUc%F^Wk+Z=iMj`r{M>a3B7ydQ^Ns?e-YEjakO@Uk1k`Rl
HiQ^T4GI%o2-u3PoqW-F+pD}`r%_c>Htp7t)7^2~@#VA9irgz^aw-Q&k5KwlZM>=U#zuUGmZc-Cn~;i1Im*S4P|O;AK%j-|uW5;9
tta%V^WxIa$7%HO5)SHt*I>$1W1I)YQE<a?;?G$35&k{iUM_5Y`SVNP^?#}4_i^nY2!Cku#X%+|CX)Flb8ZdCt@Su(o2e$fY&+Hg
xTigxqR$NG@jV?ghZjNCQM~#qy~tyX@#zp#3#@mBSWyIlP*6$ZmfJlv*Xn3W9#^Cj8(*cY>w$N0?~KNEp^~SK%kHYhSGP9CsRBoi
rCz9WidsnWJK^62Xh<KKMM^{ZZ9RR{;YUVVc?%6{u(An+{iund0D^!4{{j)#vP2lh6GNFb5;nnw7>Q_qese#<Op3E9GYO)^W`sSP
{TTkr^8*_qs%m+hKgad+f7QF<Y5oTfCG9zXf}L3K;RqAgp7#jN+U59|^l06>7moy<+B(n%?D)ZviXi*6ML^(yP+CtiHsl>95P{mm
I@D)KnENV#47F$gb5Wnd=$ptT5KK56T{Cc~Dkbg!WJNw%pdL<%fsjBqQSSkeC|}$^8E6-6Ul#AP`)Np@)Aub08@o)}|2lEROGu%J
ve)0RL;-ud&>sXvAY=g4fF2XuNoT^s{y{$pq%E+gfTsU>N#}G-22!jnmLZ~vw|>k_lPoYp^Gf)8z9+mTsXw3(zw+LQ{h{;0$t%qL
Y9I`VSrq_9Pzdo1sUIJf2bR7vG~dQ}qr%B07yMC?AH3k;{@dc$AES}LlC=HU<Ep)9%2PO98@8(L`p!-t)y4_K`jTjiJ2qJJ=I7~4
JnAmDeiPi^>K!^HUkP09hqJ3y|8=%(zjgjjP}Xf{jc+k321Tg~I4-@fH;{va9AvEuzFg+UoFwc;2Q~|tS>AKhtDhn-HHcmfhXLxc
tH?h4Z4V)))?@P{_7R6X^fu?^X~U|iVQjmWJ;&Yb-`sKAM*;4q5fi5sYCT1?XS<o(!c^uZKz_+JPRll2L+;o)EcREOr&A(H<WEy%
j3{W%d*`bAF5Kv9M6I|sw0!ZXteJ;dDpR&s7Oa}g!r9ZbgyR#r4-iIy#www}lhJUriA8GmthlJ-m96uePWm<UHnlul+^)ITwUsrS
KDRHv9==u0k=ypkW14cRW!G;wfBC*Bw>OgHS!>@ZW;ih6IYN=Fm&C*8$1!218LF#Q2V5|lhK?@PaV$@Q)wb8+dqr;6oNWC}$anT3
4+Fa9bDu2`?R?JXOJRg9OTx&0osv!N1$lck>Kl>6HymRaaa;~!C~+0^6Fph45ej{3IA5B&yA;TgqJ7tCL<<?aF(60b2}2C%f?Fs?
0!0x$i<#|liHb!K4K!4M0JPF%#khLTsYJ$g4i1Ps+@;fpBd*lYI_-lZ1KP+HTk}*jI(dt`@;=-0M$B~so$`<el5$d!#<VY(89Nzq
2{e5epfvz^vk^8_W{C7Z#eh#k$>nL`nF>?1Dc*Zt?z?|?{I|G1lr~U_f+_ka#^C}TaV*^ihV>Py0r`4_znuV>xK$(`XoGBk?2Z7q
NdbuvtITN1J}w$5%lQ#~&E9!0i2P?9IMOYign6?0gA^Y=xE=WZb)b?S%*cW#`Y+H#xNFxGPZ>@3IU@iG@X=!`EK;8Pw__Zw-+%id
C|W6k3S8?nUN3Jh96D~>$43mcyG=~;W_LnG1g%39BUAxXPkyFO?4iR_)Z2e<hFUj=!R+u3<U8n=LEz#^a!7&}S`h>b6J-i73}s9;
Vk41f#+TY2f!X0>4u_15L_}|%jP%7wq7->u#9!uta3pxao`50X@szREn->VkS3RIi_dYyp!O|N1_y+ut5ICUvVSs%gu*ugc`qJ@Y
Jybyg{2mI$B)?zepHJFkRn}E8sV!({bOKfjp=(XM(uVs9r9dAk*gcn3;h;p2h;R@~h#vavLUwWBC)WV!h9bxs9)N#AFa;>ECQ^t2
{+h=tpp4d}W(he|y}TidsS+v+AfHGlD`B6Y+=C*z8Bix|CujtP!6BXrhnly#aBSL{hIsHuq2SK&H6CwY8C1*;B{A3JTF5e_DB4X{
L4DZ3Oh~qNn-DqDTSHJ#?os02Wy68QCJ{3|CtVViIs%i-#-I|5L*EFdx4h|6NFbw$KYFG%H5kwW1+W?fU9S4jlv!I9zGyE{F@dL7
8UR0;Kpc#gC=iiZ`#ccz^YG&@{gGdro74ww(+TG74P9ItS(%1mn4l?UW;tL}DHdWwW>^^Nyk2ACFX6npXu##R!1URzC$n-(Lv>HF
<u2a0bZ{j=<v&0D|9dG$g+NtL?FNsbp~T&!aI(B;oEB-PSmDE5M)c!@6KkI?WI7f@YYq#(a$L4{A6?HaI`94O*Q}eh?mE5Jot?Oq
{wVdw_88FTy#LMP*Sl`lgi%EiP@mX-9sk42lrI^slY&eb@F$-WQVfOn2oT5?&puuZ6j+>uhs`J4+hBdn9^2`hI_btm)g|2|@_)d)
d;p)GU!KXyPm;}yd{mq8>;`3=m+E^#hcWqB9UEU5e)?)V+IXUPZ_!TW1EQp%+&l+4&!9a0IcLEoSfUB1UH?5mKeO8U`|pw;RQM4l
AmQt+9HIBIWt*l(AJ~WZAB8ynd+q1<KyrZQ-k`xidXM)$L?KY01Coe3xW?~e^5xD}KskIB02LuDHUwxquoI9=t$X}K1c}fw=B?oq
dM!)peSHa<>ssLDKi$_2rnl-}565Kv{9IspFhLIr@A)H~*e>5bZ#VsZTV_7<%g2+}8u>bR1?^Y_1H+IsV4!m<U(HZEs18(<Mpl*i
!@>ZnCK*8fVbl@ber|*7iQEF=O-ppwrI9Bn*=y;6eZ2C1SHM0!GnMgPU*42q%{1p2YOV$f1bHChQ@r$L3%<9V&&aZ>kV0t<1PAqn
PZUA1Kt1I;6d9P3>Nb9pk_jY;`*Ao`E1?=20g@=h8KC@EPrXDXq>>K9!CskQru!si#T<T0ANVAxtvVLQYKVMQvD=p7wFKg~Vjw~i
KWFGZWQcJu<m)6Rz3zERTK<ag*QoRtBBF}ggi4|q`^30$WpflK_OMYO)uA8NVs19G_@SHa)sT+?NiG}$5tCwnC;f6Kgg7Iy<6nS`
z!DsTI_*S3uqXo{8r3F`K!WZ>s7yKwB(6Mh01E*0cL9whfRn{|X1c6^GLQ^I2uBe3o1svkay<W8G?;CG$u1I&2@cd@gEuTO6;JQ6
4YW5p9**5c#*VL7CD~K~{=eP+VJDaa*yzE`F)BY-Z{p|G>Fe8iY*3K7<Xu23w0^*NPDU1eW#?CkM~`}k9Y84-e=327&{bp>wG&IM
kcCkWw`<NkkAuBAwTAO+imLe>%w2&h+zAT3U9_!nu%jv^Q*cJMHdIzS@RtY?5*BK0y%WAY2_Krh&r=Zy4QqepHBzfL#E?YJLnLhT
TWJS~JdNsc9olL-{okiNPH=xfJqt3OPx9h{eJ56eA<~HkIv`!4@CCk1U_M8d9+Y7xqs=dzOl3=$6hTcOpidkzC+1g5h#1B?GC5G-
5MY`XNx~*b`#V##I}?3;)k0dS&0LOS7ZTHETz@LCq}zcLAI(u@Ui!dr+pN!C*$hW)I~4KOveXrWFHA9vovxo1D5EAwmXU2qAco4a
GvR&g*I2mLxZqC~G`JHpB70uBu~nyYPZ5<9E<eh|M?9*c0s1q#U_N(Xq0#Cd4+VWYm%`2AN;QM7OS_Q-C@2^)0zo=9L>;fTfkm>a
hGy?Z6a}H?*mE7Bw>Qav{=uRNpiw0d8*u;PpUi%LQ2#30h4l7&BNX_S{v3Z=dw2L)9~^z}pIuY_l|chu6%nO59`V^%qW^RDWg#~0
KIm3z)A*IslvybDQQdMlxN6SO$`W9dicPp+mmw=eT^l1=s_}Qw<AF_197i#(5kD$sLxS<nRWpnr${rKkL=~mjzJk=guzlUTp84Gd
Rd0^xneDBfA|Ra@(PSUbAqHj;WhSV&B$9-JP%|hEv3^krCkJD%(d8TL+dW7zx!C|wfkbgBh~%>aqLi!EF)o}BZ|YV?f*x?9(onb_
xa%c8$^ek}H8d;ViT&4a`fz@prjMGsTeLv1x{7R#7ibeM!ytoyYZ7Yee`O$Wgh)63R3A(CyEiOosX<Nu(CK?)!AJ%rdCkiXAL0BO
2#(E{Z_11$Qc2-AaOANCbw6pT5KxHVvN~Q>Ka_65+?j$CBaL?ym45kv=QSQZHi-^lbehw*CY&q~rC1+ZYAY-}{FHO#_7jLMgvA#G
BoG=2&3UkoMG|BeLMS$ExoJRY1TavBhoU2AzOg<?vjJrNn-1-9$FRRXvm`IIuD~+bXxVy0wt=FF=MsZ1M?49xs07yp<c3JZ8;tvb
Vq`J`*AL+MH)}i}>1tGVg9DcIb$GXXFzxp<6BFbena8N6<rs~meR1(0N35R!P_II)sy={_Kw-dg_x*bLE37N1j~S(EIh6PC=fm({
kJuU6_?-mC>+avAL0+t_^_j&Mj<YIPi*<*Y?-Hd28nbTQd;P^2p=Tx4oPDs-tg|_L=Q5x#@^PhTW`apdkeM@7)JT|h-un!5T=c%S
e#=f<JlXafHQVbb#yljguPpLzdTl~=r+bdr;q%7<wAW%uQGqpb*UJCV$9r%Pd_CHLAUfje8@DtU<;JqsH0=tsX6Z+H5LH5}k#HZ4
?GL^tG}p(FXAjfsma5W;&q!3O+_I?h?4iXWL6L|M#;xP}Q63dZiEm2EBfrb5w&oh=i@!Iv|4;Nmi39sR;CEsD<5E;6C@3j?vhnN2
mbN5_Xs@pET_aRl+WmLh8l-A9sy0Pn(y455rm^dC=G9m;k6YLHp#Po~B%dSa8*_^-f1I%L8!wz6A-LtF2e^}jbC4?@SODTfp&uba
g{09*O*cyb6r?f~x*aEE4%JB#HA6>XN&<tHfGGsJZ3Ed(LIo`<P@I!Ul$&O#Dug>92@{e5F%t4T@WJPY39c;%AYCVte@uA-aHu;e
M<E<kh)^dW(-4gad;_<y2Zk`;VBWvOCzkO<`gr{g91b`C^Emx;Tz9)M7kF?JBzJ2+rhgrCp&fOGg<wb~7z!+iiaGdA2<|kHO2)Vv
+z%B%G3Y)3Y+im+HG9Pqfm8sZM>F}1NF#WoK#4HS1Th8(;tT=>Fz^JThPrd4H&wvd&YYc9O^Y1lULpo59}*{s>X$Q?Z<<w90s*mR
0Fp@{Rt6#BG#i`~x*U9Wz~1g65IRUel`KhmO!FvmF;R?sG0p@n7>1w*di9SkA5{<OwgX5ZDKx6mv=jhA0T6`1r9=QSvcB8B^ZKuM
_P~Zjl-!2Qv7=G8yC|ID{_S0qVBEpn<8rz#knXcmo}xsA$iD!SNo`x1n9-WIwoB;7Sv0JLK3d)8bP}7!TQ4y(2?+sYF7|OyMM&}C
Ssn!;v&kLaIFaqw_5u3M-*=sEmA8NBg90H%gCL3cd(6>Ano7i5O5>Keh?H!yiR}LK$Lb1wl=)BCd%kjiWXV2|K7)ua^aJzpoO6id
KXiux!|54LI2sNk=s>3U9bd1QZVqT}d<n?q0vs4R8^faL=-|nbR|<VUr$c%2^z_M$7_ailV<A4N080T;0u@D4Q4G>YW=!g?y@$d>
xkFc2`#s!)CjC_4f79-d9lEaY{oV#g{7&)SWP#KikbM%I)bt#wo)FC9hlAj?A^t(lw&XMza$$HZO+eqrgCJ}_>DN9dC*0u!`%-!!
YEICMStTL^5V!^ght^Nysr=9|m1xTV`T<SGW^hnZ?XHG{O11ar7`2C4{O?ZXJU$o+f{h8_NSevs?4jbHf#ZO56M^g;CiANvH!fwJ
+WmQk<CDWUsm3{rqWu2-y52QJZ@}{E9{1XP1H(;Z`vGBNw~;?DX#ZY*miZdUDw#bTNYJw^3Omw)7#qJ<VE(Z~=olICXboRIN{A=@
b%;$}AN;0F<x94QToVnEEaxH5J3T%EpSMzZ=OM*8uM&;vJ*Q`bsge!0?x4zH?=B4F|NI-hZ-CmbP*DPNpFVOMe^~WK$GK@LM2%*(
q@W}xAS9RK0Ww79@8h%NzW=T|$nfBYnjKo5J>2urJj|U93aSPAA`pHEDW{4A{D<56e-Y2wCU|PQqNDp$_)(^Y2@QA{K--pp{#Q#|
@Bo|^YZ`nwzQAfoFbnD(W=xW1!<}+wBMU3oeaESj=6yGhKfvI9sj~HN!HiLUhRfJ1qV?JVObh2m6$o(@CzwWZ@iKMLg@jqz>eR`)
?dA**9G$vr?+@R8xwr28zVy-$v+xGPHv=iW4<Zc7!8=o@OyV6|oMW#Zqx6#!{in!-nFdwV-^23!-NUf#2LX&6agHO)$%FZI;NJ#`
{l|A<cb#Wgzj@SXezN+*ADVDISM4`DyN>seA5vK+fo2Gh0z1KIM4Dkb_nv`<KoRCT;A9INo{NR^me6t+dDy!9Wa7NTyq(F8%}+%3
;Capd%zV5#{~w;4{I`AK#pX_J7Xtl~1DQ|X{X9Q`qu<<jw{DRT;4<hRi6?g?-PIkJT;V&3{$npgsr{@zpM~Cu(D(E;xz7|-vh#=3
4g<r=mtpAxS~he4P@kzYgZIgY9O2K{1o%06mjU{7{4j@5%fpG&alF=v;nBuwP7e?@JUu=iXM38Q>^)FA!0>mq4-Mn}Tv;~ika+26
d6(-f`wq1K%;F;3R24^-tW{GjwyMYTwNy;_24~RiK0n?curWEFUsLNn^E|nq$usB&KtpTaC!c<H1CiUz{Oo^eMw!myt<!C9Sn=-i
)iio|$Q^?f9O`0-!`y0NkjTPNrIOR^d2${-gBK@LnbA(8j8fpq2kqn>l>Xgy*f9qc;n;M;fW?(i{^DP307NxGijU73E@7Z_049)v
=+O;2N9PBGKhSJof9;b4x+p$?Yua@O*cd~rW5*}pNOqp}-3|Mf_YueR3O9cC=jHf^4Z+OcjSfn5cmL_jd&6p>gq(~IL{U-OoqYx&
3649mStI}#10Yva45Wf;XEWL0>K+Pl;-@KHZmi=VP!s8<4Ef+6YX0v(f!ubRJTMsL%mYmK;{9jqdmJwFi2?aL+;7Kwk<Sceeu>ze
N4WpjJRbQ9_?n!3ng`1`0NVM*0%<#4CH|wp(fz19YKHoc($sxaP*6}`w*iKqKT-HJ78RUE6w%Rs2f<BENH3^rVEGKM(BAh)zuuof
)!8`18U{@{3CR9)0n9h42?Pa9LGMCLq~#te`#WDDdKhlJV*WR|@zZ{aq&_0}?4IexxWdx-`a8V`dY&p*-pjI%&u?B26Y!fS8N}pg
^?wJjV4A`EUlYDLn-_W$91f2H%-MwTq}t|9Dgtn>o&b0aN6?Od4nGwLt1PFi2Yv&olTxc^<heeZu1~k^KK1R;d9nmiNhpuh45J_^
Y^aZdyWOQkDvwq|ow)|&89NTBdG9@}-T1@`c1KwVc4_u~gxVTKC2SP!?l<5jgz`<17qxR0c=Iwv))O(3Ie{-~en6CQ1bUI&2y{Li
yS+Mf<f-uc#TlsnJ^$nyZe8aGwp|MApU-49z4)J;%O_g?Vv9>0odXPDGM}vYhsh#Cnc6%FXNtOey>Rh3^gk)w>x<}5c~L<g-zoL9
FQ(*r7AJ=<v58BQwrLM}U{QyRosWk+9}cHJ&|@Np%;<Tf`t~(F|ADjqvP~D3hq)@p_@&h~mcPX=P>zQ&wk%Z<Kl7odS{t_x)`NPc
52**vND2T65|c{Z_-BXizTo?CXBpk7?Vo}FW9Z<A<Oi8Pzmo^C(C#4jr^&}r_=VRecet^`<BaKoJ*RW&RpKCW186y*EQ>psXW`~d
hmQuvo&|y6$hZTj#*7hE(^LIznua@aM()POpC^fx=!OMe?(ZCA`JP#EW~M3ERd!sD+ysO;VAcQ&>@S2LwSREtyu1`A?B*8Tzj}Vf
{@?W7nV7nt?SO)a&I>7DZ?#+zB~pC|rM~vXm(LZgq%0n!nh)=V{@TrMj2;tO6$IQ_;DX8VVX!ho^&?O7!Axi-f6T&+lTEDzNiU7x
enCE}KFKXqa%C1mh(C7^F{t8l2Iz8xOP)|i`NT3y;nV-e-`|<b0>(gpsi1QrFy{DUl<{<UIXpBy+6@Qi>Eo{bO|ITOIcd1g;!FZi
Qa~Vv!THUx%n%qB5VAKe$9rZ`yC8NTG6^6BRQ_vimRu=F(i=!V+(iy*fRH`_WciHIL|7ov8a51U%tSPPb^z$D1fTruZt1XV6>rAt
Bv5U&oJRQcl;j?%{${^Z=IVQ9%nK*zr#GitO>^0QG6yeTAI$%UKwHFh>8RhnPbU7Z2kju}s5&?L+xn`cQnl}h_b88!l$N-h&$8Zd
V0{mteHZ;JehMj?Fgy1TFO@=(|5CatRk-O@`ttc4c`8%Gvs9A>BLmQ&A&2=Nkn~72=7fEJdHi_1xDAKr{_0!Z!`<h2`E92T)UU7K
8~yl^1&=OD?pbLY!jas6sbd|8^ZY&odmn64eKlY7a0<??YM<!eulHN}OZ>9@m*;mj$Fs_Bw}hYlD-ZJg=gaAa`|W>g^jcD#CAtr9
4{y?*&u<PpI&!f6jPCgV_C3M!J)CZl@3xEf`!wJ7Dq}bA*8UzXC-YftSzEVW9s};h$9ns=Uf+UCb3^|xAMDeGrS%xcT>j0tdrI2<
JtKy2!}v;3zum8Vw$x%Pp~r@}e6jp66f@=IZEVQU3kjcAJg~iG#AdA}_)~*(n4jObuv1ylQ-wXj##_g~@#pxNCx1QxY@EXaQBnik
bb(Dls)5?A-#8C#*fUgP#gEswr}1vzzql)_2P%q5afDj$s3?Sj8Bt?e!qTX|XFv7V{q#Taf04ka6rvv8yL$EWj${~i4eji~s0t7E
crU6HR;n9B)1Du`UH(1|UugQ<_kS1h)8J%&r%LVWPym7xk6#}%{62qQcW9dV*JzMcGwz-mDYt{1>~x+SPMSyPa|97f-9gK{Cy008
@9yWAVs1^GlsPqJb_|yhhTMU}y+NB3drih5i-^ML%Bl(m&_yW?0c(!N?^l#ZWi;0sD{mS93^Z}YhS>;fPqRPeo0(7+3Bh=M<PVDn
6a_!C@?A4OsIiO%Vm7g&GE<PPCfU-^lr1!)K}b>&14&3wR1rZ<H4?E2NvMsC6h#;#Ls44RgIj2}F;dys1Nmv97>a5rh!%#1W|}D?
3K~jE24EVhprt57gpmayO(I@c*g0S|D2gDKhKfR{i?BmQF%?n#@q!2@f{LT2@I!R1D?(5-DN3^mLZtvvK(#<pEfj!6sPZ7e|1+zj
St$AA3~T*Sz`XA{#oMm){XTqaWY4^O-e4YxX@~Jl&T<NLdoYF}^!&d6mxjn=!1HJ-hf7VSc;3iNXZEsmGgfy2AF7}qBk15=kxvpf
VKQ3Gqe3uJ{4|$4;d8DN%{XB?deWrELh(b*p9gx{IS(iL+1cCQi-;ZC$bR0JggD-LQM&z;(T5DP5R7(<mmVcoSMro4Nl${HPab|Q
Kb)`Sp2R{60ssT{PEGwVza>$Lw*ORQTz7ENDF`>_!1^nP{xkb&0!#mbfdU+M9`o%e5H|^NAE~@2U#*$38v?=86>sm?*>ByuvwwdN
KQ7SiPUe3Y&-L4z8CPk{h2r4kQ4iU*GYl;%e-}?w+~OTv<~;u`;vuFx;|$=kh-O)s(8vZBP3nfNILy3Dw`T>GaB-Y!Qcjh45TZ)P
EFgfpmL|};oDB)47?46DNV5zUQQBjWc}ur+!)3bPCT!J3j$xAq#VQj406-LQfmHztgG&@Ph5`}1tTa&JuRN88Ci7WlsEXQJH)XDb
*BZNOh$a}1whaX!Qn4V7cTm6*5eWnj^mF6isW$#$6Z2W|{(#T(&kCo)L*V`E<ISlgLP029K;*2^?fbFP76mTfnU;YwLP0*CubVjb
ZKdy`*2><ROuaRCZLMwWb$a%DFT@A3KMF#j-8Re7%;jI<*6^Bpb{8>sm}^B=I8}k(9ti{Ngq_VC2;`)z7=FoJbjFFK;9ut3K4fFz
+B{?gdtqKcF1xn?;J8m2I{BvgZMuz0KhYoA(;QuRS#-0Z9G!1-Jq*keScP6o((67-(*Qw67*SaByO*vfZhP@pN<W9x#WNKU<7C8x
Y15{x;?pV11&NPT@8{%r^RdvLTTn<I#sV>+z#HpmUz!%};?679y#U7b+1cNas{B3(V@$jR8bU~EAX+RL1&vKfP_EEKS{Rr^HHkcz
)ax0tIMVr*hHHmYOFe?<XCPE4pXE`jYwo_LDZ=8g;f{sVQXQeENQX{POU27F9!$#wDVcK@N#zQCTC!w{FvTD~3m|)K0c5%T)38`o
{2Y#X+{rlGN_m<yt}>pk<b^3ir~FcqU~bT4AVW=nV$c%EAqrA{=>le6(t}`wmMu>FCzv@>h#rT@MO56$l0I#QVre0vS;avdtrj(}
I=fWi(o&GlM;JrzSA|<9yZO463xxX#XZBX;BZ1T6WtGx=rNPr**I4->B?pghS`L?$!3^kM+boGP`j9M&jZ<XnJ?44Sh6%&@zmk*V
Vd0%KqGy|2P482yiQppbbSiHNMx|3MT-M39scUlU9a1-HBD&*GDGchX1EPS$bLAoV*+GROOrYI3mIEHxo7|-u#Z8&%O)|*^Ad(D#
{S`>BkR>WJ4svrl$Nm-UZj0a<V}Q5wyXNl*F-8X;4-~rHrt_VtO9)eCw4NjHnoX4_<z~NCV=_m1g2NECo|d@o>+jT#C~X~@^Hdz8
477Qxs@mXB`r5tctlcc3*E@2GN6CvaLQCiM%p8<Cetx^$9uYbrg<jbnM-;FWkiVZ!s31kDd@v;;v9itfqI7f9uTDOwe(twZ-{1zE
p-DtnwgSKr5&(8CBYWdRLuKo&KX-!71<Vi$W-N-7$_6DM6C#^9zr<Wpr&lt$V@4ADSm=(p;qdFTL8INt=$KCidK4KE6Pr;&OZ*Ra
32zi5uIx>!f=3RVk~Va7watn+V?<FG%g?h_6jiHX<iL`4#U@2dJE25S{TpnOX4m3m67jMMD6*i9N>dqLO$)Uq6yKsIND_x7ktiPM
OX#tEien3N-PM{Dg(+f5G0rGQ?3$^7v`{*ss|G48#h8Re7(l7h4T@>QGUxQwI!XyOELj>mOc18c;&Ab+sCcD2)1csmV)S(Lo7Xin
qaFn{KUTr$t&wCWw@<q!j%aqu5_RyQ@<T|E1IPF3xOTR97KLX<<%+ju_o{dnJ~M7V2n<l3YL;b_CXK5>+eMV1CV-7uP#x72pp_Gh
mEwj8FtB1nnjl;bxrec8VTUt`5UZsF{)KE}i{$~e?PuJ`&W3F%E`^?R0!Qf~Q9garT^5>w*@?aX$K7R;!v5^!u1rHZB5@8K3zP`e
mi&+vuak<gvr`@YYv(%5I^A^Sad=Sr<FurMrNq!0i1?&FY0e80$iobO2BO6Wt=3RDjYHSIbI$b>oztV{l8gyro%x}HD^N;N!|R&n
6as{S2_@1Y1_|lTV>Hfs!s*W&-wK-(cuZ<yu-gt32D8~aA;85tGWpp&5IEJ6DYUPq|7@N-UKJ65?LP;*qJ!F;V0S~e9$GfkH)(;V
TUpW%S>LWUZO@<dzeXsc4`U@5h}+5F_$S9NEp5y%7r_jD&U5VRU0Hq~(SEN=w}Jh{P=diqYn4F2f#u!GprIgnReTprru&3(z5K7!
K|@$tplNLda6%4ApP8#a_p6a&lvZHO%FWHC?aqT9)vf)?aia{qe}yM42+0~RtwRqPC}X^o={Ec`3wJ?4Q8Zo*B?sr;cnhW)A$sM=
7Y@$8HxBO8hgQ+IE!;&7WM3)UE%$K9hP=FXHJ6NV&g`adEimX~ow>dcZj%HWAX`!3_cHok#!PI86UF==Un52n9@0t<2%o}B7~go~
pyDFb+h!h3p+JCSAbM-{JW}l&@?3LLAO_N3Y*1wIUOa4qTYA_DQyCz2H||m4RhLm!;ijF_mH5cf%m7H)mtJiSr4?g`x$B9U?DR8f
Q)pdPTbWY}{aUzb=H@y}t6%=kgYO`9I*~gqcv+Fi7g!9(e}Pd3gnP`xECsDGCK2|)htJ<nM}j<Y?%-J@?R)<TO<D$#1Vbls{m76(
`d5J|WghC}RZNg8zbz0oDri{q_{zFMl6v$}TFqD_zV!iUy!Fw8`QE9y9G*3KtIx~~K!^Z(+(ZrQ^l^45esvN_ID$oxMf^5k&)<2c
^17l8c;6X2l{hw{f`ESLA3|EUOYP246<oP}`YyhA6DtG0jY*6|87^3vs-U10`(y%yT1J4$1%xfVnHE81V4?iE@y<A>$@#abKu5}h
CK-U0!Xcqxrc0@i)e4lNW@cr?a$-uL8e|`z!I_YN{qO4N(P*Hf2;$jgp&K#hhimlFIyD5wRNR_z*5*Y5KAO)aO`YihGdi8kPWO3v
N{FY3F6C?a+PSV$hPD&^i6=rQhi*(Y&5G+&FhpLiVg6g`y7_l*FKo_^-pAtf0C*`%3_J7k_#Tf()8zPe0NRs)6V=y-!@#K_B?Lu%
J<cJ;J?D@lSNV|r)nU>5jR&!&z1gR-{+tJ<WG85ER^qvzo^tb`*9tas`JE><Jg}N~HNaf;&7{AwgtUzOt$!wy<^_uP9m0lC%&glF
$gkhsjKscg9(!2(tuy`06PU-&&w8Lv6GZ44sU_WiLX6KnvwmCQViibHE@PyBSeI}=ZG)D^n3q2BzUOW@c08apw2vdWdYULvUAAwJ
As9b@b$XCsass4p=E3~ey7LX_q3kMs3UX+o&~d%qoHVOFIN#plt!X6`GT+J~(EXSBN>j5%Tgq7g>Nf6HrBqZ~h2z+}a}L^KVBu!T
>+Zc*$iUk|Fwx);Hc^X~Ws&+}&be(Ekp2BVo?mCjSqL7k-8h^`4^aX$$yn`8>Nn+e@U3WUtQKDj;%Mb4Zfo~=G`lpe_GwhB6vu;W
jlCz~q*S_X<xQkzEltjZNQa6q5h$v#IqI_1aM41F;!Hmu&s|<8Gmn-Ab4s>&@nh>*PEkIO5k)GvF4Cdr%3dBd5l<VoNMT=x9mW5j
ALY_XB=JCl^nxzA9=N1@Widr$)3^5HRPA*!wx4JCpO4Z~l=}k@-cZr+@5rMf;k)b8tj8Df&Doa!k=7ldul?d1-$VWY=S`f%WXyP7
1+IJkp|do*FfMs`2*h<eYjNQ!2m8<E1H|N4`mGirB4C*9!}=fd{6HN6y9|GA?-4!N{@;|7O%L|d8g2ZI>6?c@?&f;F$@8dBceHUo
fCUaj{Pgm0l9bsa3Q|)0l=?RzzjHYFLrMv*W<$^Jc>iH-EKo!uU-?9_C*e&~yQsmS<kgs$<RtjcE!?m=L*zP+!N?c9<bN?@A2hWU
77~a^KAa#B1n77bB<2D8Mp2ZN;Up9@Hz6QQRR}y&_qiaHKgeWOnH!|7Mrmnde4jsMzMh3UJ`1)=c%HMvy)AuCA}&9zxcba-$X+6s
Aji6e3Lv6FUld!YF<ZHqO&x^oxNlH<UHdTa4g-lA1wGn5$BXmt%ACO3(f9Io+)W-|>F3zg;9f6=AHY^qx!0twj@<lEQkZr1x59h}
6*J*H0_ivCT<H$IaQHqld2&oQqmXBbMs*ADVsSt1quV-^V%Pd(gQLb81C<snj~zplY^Lwoy5DBd2_kZCNktnD7XzpY<06WS1A`3l
3K&oond|+71BxNfLP`U|c^O=cV6hZV76H&)EDdR68Qini3c3>W0O%N^a15~aqi0UMn+{XO>Ued2MGL9)Z%O2LY5xNuxs*nSjETXi
<5RK@XMs(Rfp3vS`c9u1bkGM7=1ef;<4PWQWVQ=1VNh6gm`@GI-Kupl$k@dlbHY68)QwVme6aEz*d1*qJcl0uII`g=N+#up(~}M-
qWuzr5G>${=klX;chFbjoO|bC>m~5y;Ls0{%?z}Xnd2{+)a{lh<T8ppNO}^T0S_tGo(%Ene9upybgJq&^?fX+ytP7_G-=ePPkcUq
AGalw)Z{i_SO;Hz=h*CVv4QC}1;F_$qI4J@F)%@t^gZ|(9KxHPQjcCy0r3t5l6^{r;O-S%WD$e_^OgSrUfFqpBj9|g{3#w!EKoZQ
PyG5<^YYv98%IU2mlw=Hmo{M*Bab)zeH3y3fA4KC&>X+7RqWgKeM%U1wUytVINtN03n<XjjJ`7QnF0KJorKRe+mnv?SrT&!Je*Vh
8$`VD(x_XuU$MNRMReL<u<ZTPvqrfZ(cSPV!8DX~UDg|0Ehhm0)(7c)IAi%jX(OZ+tO4|fhJ?}wLcNrE2|!W)#CwI<N<NTi5U7Eq
C?Kd05&#TLN$EPuJc5Uk>7Xfn;9NsO9|&|PQiT8yl4zl6q-+7eiw&RC3;o~A{iK;cPtNx~X&ytBEVIOTee%#DCe{3fU=v>ZzBBC8
C)#I6K$<Cy9Qa^#6GfDRO9zOV(bgJHXgume|4vDX{%wk%cl~gdl=*D23yf%V8Yv+r1{m3NRMw49krWn1!s5F`KYS{FLYK4r&0mO8
ByYklCpf@a2|q#X_&JV}{@-bD!V(;W)ZW7nL<!ap+{mB5tqdk(1g2pQfrEkK4`G0*0{j3zUtEEM*eEUrzzHn_K;i@r0YLZs+&Via
j}zl<bmj1(Pb|Narww#_f<x>KL;van!d4*%xcQ0WuxKU_(A*h1v8eU?br;Z2>qdfLA|_*1B3VC?J}^JeAw?-?0PoqI9J$QO<p_v`
w0avz>Hr_^0H5gpT%^X96Y77F-gZSIsEHLn?X*Md3$XZfVgnD36AmB9c8Z?vP0DhAKH|ch^N~F0|0jra>*hWljD+`ii}#}oK#}c3
cjJe6@e`nXCkZ@w2}{@+mSrvpqL8UEApNi6;}6`N+6D|%lN0cP&Sb56lkwu2q5y>22r_p3c<mYfInMy6+t>|_(4W&UIYX@KFq;S5
$R9CI5+;w;0Uz@Wh#38UwEgDxKRD8wkG^sm71DAo#yJzUvRsT~X(WjtLjJ}L2~;!(35e_`EeL5UxDq-A>A=*FAOkpXE{;kVfnrgl
p$ssK$t~gR0NDIDd$zW0=NVquW*P#<9v~e3>yce6K%}nsh6UZtoNr0^n%tVvHgu}qWPHBAoCXm!=`>M6ODHfgD%5ZIpN<tw$dM>^
N*G}|!s0iuiHSfoy@4@J-tWkB;B*gQ{u2B-;Si-BM+o0BKk0yoiJ1lpAf-5Tw;R!lN}zhW(emw7+4&>~yWfF3O~*r$IvbDK7}v4+
;}}rDcOm3jwMxMRPXIE7e?-(*MMl67>@yUE%vAwYH5fI2DjW~EB<!bH)b0Uw2xfsGQJR2)0LhH+RXv|9?Y#iq;o=+t`3FycP+_g+
aaqP$3_emxKOo;lCmS`!+_#CX8l$p()102;-9RD-_|aj3s-W90fiTp@!TaNe;6cda8C?b=Mj|F`e+=nVVt5xrAcp14@OjgL$M^_(
os4L9LSqV*1%WO=q^MbYE`%eEL24*9OW&^D6}wGJleWI^>atj;!r-uR5LWp@2hbt&2z=(q{ZgN9n13a$W1|qq_MRCK-kwtp`Gy_q
4x6w$;V7tr-yY1N?0b|G;Q91cmXY`oN*&|by~mjTM3@ZvP7bqYJQ$!@kncWA-!l<WquU$tfldV5Tr56KMd$9rWHbq`#u6U!3}C_@
*!YGyc+>ClDw1L#`c!*TnMx&!VkIRC0Fv@SK1BSEPts7L2q+pUg#3oBtjcI>LH&3+0s5fpP;k)f398DTq%#F_v9y|^Xql!0(KbIA
pz<KW6!=(&M?y4KeBSO-MK^XaG<Te!;}lI|G=Aj%>Zf~Myqz7OdU|u}j=A?q#24g(`1xT0#Y9wq5GmcN5ataOMO2b<1nVCu;V~O-
5}YT$Me+8(CHt2#63_(-#FVWFG=R6Z7eg=v6$+GrU7SEgK}kXkUT+uel<=3q?!^TJB)YbMNCFsN+uhfxp^4$Z=iU7<M3WSZ$}fLO
`Dg2G#}@+*7%BrY=Ac+8Qq=4lNI!HHL46NPp~>f<*N{6sikwnj(4u01Bq(62DW+*bp@oy<0%_Rt6WZm*2MW)=L8>KuZVWKiWXX<{
O+irthz@fEkAb_EnePM7=fx4&O~4N99K)tL3GIS{kBWX64sS9&tYcu%P<z$yQ~lFLRX;?04dcgi=e(rh1^)l%$Qh%+H=8A#p^uos
hrGL#PAQ?R&_5g|1HMWZJ?0oGGyL<Z`rYrJ6z28V(qu`a^Ks#Kb$BIn0%W_nHv@1kcwG+TGbJqwXblC7=}!Ta(k~;E;dJNsAO&=A
$s~EKVj@DNhLU5XF@?@>7|tBY_`lcoH})i{FRQi|XW=mzk49_sP4oAU_ppIC6aWnr&zLlSY3iTKX70yFE${2Yez7^YZPC5Qu{Gb5
?%W5)Nu~MV93V&Pj>yqZczHU%bZtcZ+va{I@*80hEvJbj^Z@(}K4JuiOf9fQ<tzq+EDo}VDtbLSHuf>2-qv~Fei-#Y^FZ^G3eE-x
_L{l?^8p6{YQp({mw}%>*aM>-a`frAJRm`jZ*2$G0}zgdPnf|MfP)5*?JUfY4!uuR_|p0o`>C^0HU2*F9zEQ;4?cR{VWdUs*x0vd
dTbyDMLXd$bCeEZ@5IW4_~7kCJ<cxP<;&e1B;Z?>)H>ho0*Gh>CQgQ=T**%r7*N67Uk3``B}1+YGro^@zhM1O4+4K-BuXG3B|Mn&
*mBv|U>e<dKG#9zu+ENvv^FW>?myP(aFc&kA;ooo1M`J9_r5Wx8H?kF=Y!uG(a#t?xChb=<HHDaAv`5b@-dL+2xR=PyAR=KZb$*Z
$T$m#6Nr*xAt@-JwfLjL3`GQ-LpTc!p<r~dB{X?cU>kH0!<U!!PcK5#?w7P9=c&LxdLJ{*d;|4A^!gu9Q|TFuMlfJY#il5+42kx|
jj?8&)`wcfCa80mA|_oLIcX*#Dx;A`l!}5SXbK7j+ck}AV^L6|*G62bV{r?rIZ2~6q}E_&O%$9pY6F&6K`<Jk4q@VQt%xC_Cy-|3
W;CvaIfseITGdHWNK|8mk#%_#pULt=#DMOR?0|cyJ3|mrDRz)zNk=CB@1M-;)mA)`9FR_&x8zzX{g9)~?+OjhBHwGvu*&r!{G>+i
I}Yu;@@N)=p+x3R&Z0SYYBzFH_w<1JNN;RZPwe>|{n4K;)-uYaf>g4OGl9rBaII9(KuxU_M$4L-USp8)H9rVxUdIesMuLazQ+!8k
Rv!?6)f30VJ4<CT;94$$|KB<g!LBA9#pi%Fge7v}jNDNB4md^fv=c`H&f!V%zI^nb2z1`Q20r$pIHX4AEyJ5NGFZ*V+!<$%6~?xc
1R+f<D^OA)IOh&*(Hx?!s13HzaSiwV{*_OXzAAqJ4IJczNCT@bdb_l<sD_yIBk1>^tIJLtBAtrXCHiDAJ5HV_rR3O$2Z`y~e4D^c
q9l~-gPokM_fN^Q1VkT{58VUA>Tgh<U2h=QZaXI8Ri^<p66Qn4uK~Zt^V-6&^5|2JCDIddF_WwOcq~5d<rtE6>v=+b5bNIE+z(G5
(|h4o3WA@xEwin#>gqU9tOj)<Q;#<K>^7MV(s;m1@Ztp^G(yaY&kgG$9~CIz4T=ur1Py=iNWtXq3?bCT9Wl{BjPj7>u1Yex8$9w|
V5wf5X6S?1LTUt+I2;UwPS8R*K)W_V>3*c-?+1A0iFqO4LkeJxh{ORzvZa`$s!9T(p(v`NT{IR=GL)nS$*3X?6+mDmVVOvff?1N3
A!q^<A!e1TEkuDXzyw&aO)C%%Aq|Mas$uWsry-z9Xjp+MNsyQdB1oD7f`(-d1mXipp&}RwnuLfFDk`a%s%fZJ62HN#M3hno21o-$
dd@0rdY}y$5K<GhH{;@l4_V;c<6qVB{LZKG4s8d=D|8Xk6PB=LG>}!zV}+zuD~S&IVUQS$1jIIGAz}<9h(d}uOQke<8H>(mmv-n*
u4JjJ9H3YOY9eN7Trf?2u7(C(R?^W-h74edQ4l6(6qjo>MUl$`M8hMiq;zWvnV1GCOxuuYj?Pj_W40dinB@k9`)9<MAR@*Zqd;77
hS-cPIWSmK%L@g^DxNwUY&yhok=!=phF&cNbn%eWoL(liDpp05a)qd1%v3naYSU01ToBC^+eC_C4It{3QYx$|z2sQM(^WGrC~Qj(
5>ecghSgJzag$9<lD1&op~1a$)yN{l`mD_9Zc>av5M)#^X<Q;UrS{HAzUYi5DXdPtt{>HP2bj*v^bK0oO;V>7<66+m#lhsT<XM#7
1xS;iuAK~{rBzV`f}Ib0?bA4@qoLtFh=QMlo0LcT%S1#&6<NM$YE3Og7?hT-V=$P^LdrI9m`4HKp_|sViL9qB9VKHOFe)4%xLXY(
sm4;<G=|rE)~1<LGMlZ$#%&|A%tjoH96}*#GlvAyC8aPC%0s|N9r_%caj=EulExFGDr-fB8xsMxVu<V+r8~Ux!N7`MMm`S?^_XxY
hGsgpPgqz+Sy0ulVB#yB6lX*z`}c<VP|9*JAYeI0%oV3f8qTgCd!)@(r(3O1IZP5wUYlmaY8v3NOLeVhg|hK@lR?7`jMEv_a2|w}
I3A&n9qBz@K0O~QJ7|pk=KMDgT3IBwKN@@C@imw9Gk<=}Ptr&-kPqA*%y@GRj_A`Eeg8b<2$b&vRvO7s?=A>41R`Y+wo<7pML>|n
RFuLTlWcBPi3)N-wlc&@1vL?z0ha;4&F}5^{n+|^$G?xK*X#9cNFc%R3Pe<ZrWs{~tJN1*Xg!zX^27rr6eR;hR5S!a!~jwSBS9o3
B`FZll!QXXL{t+cEL5~l=-Mi(CJ2HEf*P472%@MOU%%KIy?s98FI>R}Zv;4>cV~0ovDODp;YY-S6H6=uB!-Ikclc^!GgeF%G3&bS
I?15afkRS2NLcPMhQRAP*<y$Ay$^9Y>Seur?SjEc`==wuHS`YdY2WHPXmeG0M&ps#hj~VTyo0o$2`DabK^P&DV#F!soDBgGxPVGS
SjhXNA^^g75QYd4q!>;>2`RZC^^~AD$<8wx5@WlNzTPeqfiwZ(0GO(RfM}{#AVbMmLlD;xj4~7iK%9T0{4M$H4?Vg)a-DE#>V3vd
;X6*dVD+CkT<*tt1YC!a9bkG6o~w^`ai0O)>>8ol9k8Z|_4Q=!7!ISY!}|*yG2IMVauly8Lr0v@_K=;Ad7*-0LHUsp`FYoD>C;-|
lq3xe5sqhldUKrSTnsY0HE|bSy2-s2ZA(!rDwU?NMNPjfZVr2E)^trln*sIqygjHIz=v+Jbr{1WNOxdNc!wjYP|2=0>B!k~;m0BX
pwA?t0wR#=$Q*hoso=fvrSJB<hDcj{;qKh`1KZqBdwF+ciNXTmS0DQc>ciULa&#XkL;)#qukba<#-4!{BTWo#zI*d>FUChAM?JUC
TX-s_mc<7scb*+u6mA(I86r;_LhWpWi0`;T@Ibn<cgSXF4Bl*0g%cxrp{_s!^_YM*cp=W1hC~wrAUR)rn|#)IrQ>LL@th4%;G;*7
L3MMX=Ht_mx&HTj0b|>ttr}d`AXq5pn;AAYSR#|F1}t^1!)3MbP*|c8fspJ#uE5BfaYk|2rGrD-bz9Z3KHPC3VYryUXOVSb5@wGZ
#MLX#=1d-&F3&yj+hGh&<t&t=IONtVC1$Yb8_>iNlV<5g_3xY{(Y(}TI98x$j?Z9VtZGwu8UmHoMF?|1N!5mNL!dlmz-ZiY4+aHO
$5{cJx`D<#8Lgld-cW;l@a?O#cDrRSI2&gq?3;UUo}8yd^`!}lYQ>69rM?U(AQ~<M-SRVAeB=%6Epl~O#3IP@D}4!Ju8v_~azZiw
V#M}ZKKiVxy-QF;d&-%Bxv`81(Jyb##rT**%o7>PEbg-38kP^PTRTK|xjEgr0T_qZBFGIIph&d(kgJO~G%}pYX=A<67(m19X!cP+
lSWJ5F>~U~fy@|^$AlsyCW{><9FZnW4+u62GpndHz(cPFbyRU+g-+D^YA}Hzpe_dVTtS1LH{8T==0JsHpeK_9f+7is<<k=33@#aq
aa%$-x@2j_b->cUIL&4y$n)k$TC>Ws7S`xbI#=TGKRh$%w`B1|1H^!XQO5abT)?5{k18*w!#PMZYmvtn(tV&jT;$mpVs{Zd^5A$y
9<VSL(<5;hq1}uO_=$5-%TW%a>*?tUxuz9Rodzy2j&$gC-%D0!0mKFa*enf5fgi%JdDVy-F{qLf1_C?CmLP(mnVQF8hQn-9jIpb%
>4n_Z&iRuzC1E_0Oid%ljs(*>wE;Pynovu$p${Yu9(g0NNuH=TW)Z_Y3m$a_M=m=uM#?-<lXLG#nkx`nKx~F{d^iwCeahqB@ZhHS
-FiY{7O6glKt@a=o=sE=NTdWmK*ADXN$(e4U4HJ591chtR(XjbM>XTc3L-Fw9HzSjPn5tUN1k?;d74WD45JlT8|IQm4nzymuprsd
w5WIxk5JdySzL^DvB2UaE-F~ya43R6<{r*X5RgP_0Kg3al*uv4O%f%IXwK+T8VK0|R6yXACsa7HmGPk9oC(y?u*n=U-!eFHE3r9B
4;w+2EkIGbW!{66gqT4mLPk>JfSy7bD$Ro-F^LC>I2~?<kvA6=f@T(PDNOj%$72t{6?;q_2o~3S2wAx3Na==|p}!Zs69c|OZg%(-
8-xt5GD83o0K*!*1Ck=T-iEJzYzbVJWPx-ZMTDeGamYA`L~2yXPDw$K!6F>Oe}b|mMXaP!>cQ+o9j4IW@7sZ+a0HS`R8U=@`ImZb
OkzM$0Ln4De%hUAy<C<Z9=GGV&1u?@L6o^6Gq8i%lVZc-4a6e^#EWk8QkXcZQz_0&0eoF-Z+JRF*akCV+TCt-#ni34$8s=>I1N*D
cs55>gD5)db0*gpy(MC#%pNfU>nX$xF#wY#0pqKl#~aa4bIBtS=D}03%2TmIz!w)x0H-2`sxg6B=5B+@nm9su!>09&>aI?`lg?I3
or|iNJ7^(SvA4iFpxwyeQ|Dshu+Ys8F7~)_j|k#y<Uzf1%?ZvysgQhn<XOxdLZ&gOv)K?#CSe^C$g*6z$>Ed~cD2f+jq2E|#^ZNv
WJ@^$x*!CQ&N+9KF$ssd8sOA*s2F_KGCOYz&8+hvZY1?|0)q~K>4>#2dpIOPT7b1RZk!V}ySf^h8LE8KjQ${hNr4Z~d>DAR5(J5;
3<0sl4vrxp80-Yx^_amU-+`;~Lu;o^?rVJKGc|<pr`c;-Yl7`&)^LYIt~Z-K%!vhIW|G8ScZ$}6ha4?iMC#VW2^p?!T<Ef=4Q~19
>=&>*zZ`*ZC~6>6c)%s)Z@?Tmp$PEzJB@?HK)?dt1lV&xKJu_kNLn#*BR~=^6=x|df)ljA!~A7ozQ~P01#%5=5s1+UgS6|yweoM_
4T|C!B$vk<GFU+aDQY4w+-OHxBf-rs3y%{Vaw-f&S%eD5s|Ue}8N4?@2=t|fDSQl^;iA-VIJ)X_chC-{><1Hg^W(pk4IVSdw7{W)
LzJ9|61PJ~zEc@Fce_(`rOKgI#z5Y5xDP8%TtP@mN2HCIBmzL@)RKH}MdnDrbKd0iFt#dGUkD)dlf6n{%0tQGf<um$MD0p+*COLZ
lAxUHl+=@a5W<{A7<J)Zr)*l*H7+Rk%6yaGpDKOfHbjVlsn&#`7ci~~zyc5tH>XAds0t+xL`YPWF7$K7%gcrlb~kKf>8AY+WQ<q?
0U2cqlReiBbJw=CZuQpmXll%I!hl0l=652FEC^Oi5<GE(B4a6K@!twKT4Khps?imr%02WetHZKTqD)W)0|bBxiXl>-k_H*tW4x<4
K%|mD49f06uLTkVIi;cxHO-ns4^9|zm<X~+=W`-)DniSG8xtm6%3+vng(q$j8ooKY>6_Oh4xD*A(7V}dDzGh~*%k8dJMx{87{<&`
DD}n-bTxs5kSJcSqPaK#=YmI3sLsBIbY`i0x(7@-O&6VLSa^U?dRVmy-8!Bjva=5ub0%~-I`zS_PZOiWba?c0z%Utf19D@Nj(c&q
V{iF+0=S#8W%~&J^gL!HI7TN*L>gv2mc(EtlSy*I@8=*Ligq^-yY*uw#&?{!nl3?q)qw0J>jm52)Zjo4hV%a<u3?n;6f{%x2vf#D
fxcoUZXU2MpJGNp;s3aO!NNHl2q=^pKqODPG@$_Ghd_n+$n%B4G>Q}m#Yph<RCr0CF`SJUkixR|0EL)<MFyA`l7e!~Fo4;w+G0|8
D6Sm2kYt7%W&1fk#R?$Mw-Ow$wpX9F>IA4~)uD<KfkL{>B0=FoB<yg2$b5U<o#b%PS}%rNFt!1PtF0MuLQ@OO+E!rF6Pl7AT2Za4
*ylmSK1T>S)W|5Pm>clGlOoyIB6!lgnMnQgf!JyH^kcU!PaGL<ITust6TAe+W>D~EBEaE>kT;aUnsYM(xEy<T!?#-VnjHFCFb7xG
rX+HvTd<tIa6eu&i}X<0@HkNEQG|8G$33qbgRMl7h$_&ORLz%4<6Y`N&_zY0<pD*JZAFj(lO7FqBK7R=W(N<$<tGMsZ)P^vC|l71
QW^&15Cg{y84nmR>%|T_9vJrU)`puDyGJgB)uyLMX0>>AH5?$o#10Ms!6A%*0R$l<fKwIl)z0C^@cXISL;4MpnIt=Of#4(Du@h!7
V8KKbz&oK#C&SdMP_;0D|G!{K)?iFY*)HRouZyS%5B@b=087La)j-4Qz+g=}I*FmlY(G+6Q1Uu>7#u8wZQ6#$iurd2e8{lP!f;|C
OI5;=xFQz8sw^nbMA)cEfTEHNRA7xsIEox}-X4NG;07XvfFZ#0544(kLJ~vfrQz0f`e{-l`#W5{l9<~%sB1_pGQ?9#n<bv?yy0No
&N*vyjS*NfQzVj29O1ie^bR!YscIb<8$eJ#tS+euG(g-BBiq_E(H(JM(j;wLSt}RZpr1SJfl6MWGMF8X{?BA@I1PTTKt6|OOh#;%
6Ac=(P;8`06gA9gk>QME8OYgTB(^6mcpvi0c`5klYb_Z=Z*m0TQ_?6XYvHLvJp=OGVAT!h_mFo7^IP&XixChJP|Oh$ku36;k70Lc
V<g~jT<cjeqdAb}nv%j~&nzO~6JnAt;@GP~ffRF-XdGzcq{zqy&<enFGDwNEvo@_v-CffJf=SC!RAl6tX{rQ}kq1ouRUp@H8xT=$
joA%2@;q-j&r<FVxT&g={o4^61}Yj;0uaDPp_@M3FXGPxDq4Xyg;a<2u&mHg+kbwP_-X?17Mvm7hLsKVojT<|(nci?$<F|vW#CT7
Y=__JFCpA|R+TCXD{QD}$=8ODzp=5bU=0A(fk_t89c8(SmQ<$^?B^T2LX_YOxTB`BL^V0iGKQ_608R<A$Zj8TC)o%o1r6@_JbJnS
_^>z1z<Iz19AKp)34rIc@S|-?2`Y(VBB;V357e}baq^`MGt+>dIX(y1NT?zpsFX|vOhfmZJ9;S+k^IQ2N>}@iW4k+@hD*3T@C<&W
i3}ZT!igD8z$FexFcAR*OM!&wIs0~1IX^R8tC$i!<&iszL0K(CRLsbtFY_xPR>&<dZy5`T5=<MnLQ)>%hR%(HsS%Y*DhM$sln9O>
h?L`6%3W0Jc{053iLNT=D0W;~L7bqFkrk~5L3FrCTIGO@3rNvIxyVHEt_SB3kmhbC^f`<PM3F&?4L~C?%=FyIX2gUYwqz-Bsd8Ep
L#c=gs_zdLi5#VPwhMp;eM+!W3PB`d?9BhZpW0`~g+po)55A|fKm<b|XyWi-Sc6M-cPk@hP|_UOsS}OxLOD9U%n30<g)0@HIgLiU
Y$McxxmD<=4!cm66{IzCLLc%Wh8PlRl>#V`6OaJ)!9+yJ1w<d)Awy0iUOb39RXaH92K70q&4Nyb<ka4S+KMc11N*mN>m>9!p^uVx
PVx7L;qvx?d!l4%PxEDv=>A|}ivi~{q?aX#BZmk2VW86^`Lz7a4Nn%CNZt21Ba-FPZ7_+Clp-YH8W>OXYq-j9N+4j0H*bD?5cLD?
_&-$or@qh(i}kv|u&)WWacmF0oG`>$w=I&fwiO;ri3#{lojOdPQcxs{fCT^`U=f8>00g{j^%ROp6Y&*)LER~9_#u{64%5L;OH{uf
(wQ8{MAm2QT-}d59ENxSy;6ziKfUA@e@yF3WQ}%{R-0sRyX%^kkVeR(N?}P6YcOV;K-MM>V((3Z(e}oVphX7g04le$iU9Uzt?mW}
aM2*<&mmkp$?~!XK!VH{A<bhG!qM4d#~iocEzBwXdfxA^8k^4puD#ZDkvEpOjb|E4Z%s>Wwy!96+S=-AXwil=X<6?Hq|$5Py`HyT
xwh_k^O@_Z24}}lkt9M$w<<$3Gk3h^In|-S<VshUcd$H=-680bOkN7IdqEp8tQaSRfn$dIkdGuN&Gyi;T1n9qRbwp*G>~&c+NgC;
j{N$pz5!elmpxWB<eMv)IW{+i7}-S{(8k*Z+B7)KP#nE9tm&mp!it98PO`MO*_;qJ2I`=##kD2j9v;R|5(z>X$2lUTU$A5iB(INQ
#;Y)BWOXxX6r18NQ4ocY6sQPU992OEV#`2nphcc^G{u{72=$@fc8M^DrIs(Fwlegc7Z#I@l(t2vGTy_`^>H*sRxudCA+VeQjzV#~
frE+(9bAfvitVta6oz9&RMm%}`zNve9G9i_ibDaB0RnVMG1H|0p=Z844<oP+yD3UnSeROhjV9M2We4!Pn`3a{RoV(#p&Ce*p_d0#
D(xt9dT_zTG5kH5`hAZ)EnWI(`5G#yvJ62)7{OR7?hT7ea2RA1$%a@{sCFP>H7v`Q0ggTb;Ds##KfIH(K83VbOkoT|j<d?*NCDdb
AtOpbB!LjLh>{WuGQ?C!tjqyIjEf}=0@5-xfk?bh-{OYK4|FUNG$!NF<a0grdLJAe+8tY_o4h7woCi*{j<e&`lSf$((GSrl%TwfD
pO`9&QleF$ThN#38KfP;9)vw|1}KVTplM|<r#iVGcXkUHhM}WClgm<{Ki=_~JcZsHs8Y*hD3YJ!)#oGRburKFQ<RAh8y~o!U;!2Y
3V7;bTX50{HsQA6rs8;@bSN;43?#%s5+M|jMG%{C3q=py+^_RZI=F2Y>S4DIA&x33G%i^v#RIpCQr!$60?z=C^6X9qNRRg22qos?
z2d%dg#<*&6G=$K(1A))uk{d?+8hjSk<w7_^FZ~6C`u$G584(54Zj33K<>ox{1@V<pk6w2OXZ$Co_@DsyXY%gJUmgI_C^c{m$tvq
+3e;*%W1pRm?TkC-};ZcgkXQZ&6$c$<VrxLSS3mdP)b0cp<JP%Q=|bwNLM42n83sttqF__S;08A-Yuqrf{tMF<kT}$aI{>;cr+Nr
vN{~Wmeo3ZjvOfkg{>%wP@q(my^U{-<A6AKE)rE0LJu0Lyv8&-03{Aq)M*zxF*@5gE#F&$_hCapwp=xj{yf||lTVhKR-mOh5?TvV
BIW^@DOwhljcuhssEKJzk08Vxv8I5th?=8Kb_`>VIiZq>qsYtZIXs0uPiIQJScn72+A#~NC~}Z1n1REPO;Af^ECrvt;{NJCwZ%vE
u}Y|et0f$>a66!8Io3%!ivZfm29gbjYz|SuSwMgtk9XPh{%cn_x$9;E1d;nl`}~g)`{(y!1dI1$B?9fTWvNm>zL*ZFK*li)d(XP^
oH9rDvT)}^7biiO*GVj4p)-q3v{DNLQiyl=_V#qa|9qcxL{h(z-^;s@{sWvCv0~{s4cnp0ZV~MQOF9?mgCuD?JN|#U4N`6Ejpw+P
98RF!s?*)SBnEbV7{ZBZzu0{@2lz{!+mPb=0(XCJ=w5nj8PK%S3i9vp&Xj%9ygcxG<fPg+!HInB=9`lnxM`>!zJ?J5;B^h1a&j<C
e|80e2LN@%n9EX-|H7Fu56R1hDI)j`M4gNZh{E+TPMnf=^r4{f`+^}j_R<fhY{33<Q7Ce_(+UmWF5I><Ny2P6s?M4n7v<=83<nOV
anZLOc+8=$#swnlhm`J=+K6IkBxssY*AEQkBj}`^XnB9tp3b!T;dwkU!s#K95MB#7OrN8q@ZYX@_kQG+J03`rA)wV5mLuyZ@}T4q
2EKASTb<zY5}K-~kwo&r$TVmvw#`Xtz*{;VV_e*~Fi{ZP%YsRSA|??T0~sf<NO4Tnoc6ibse%0ocprh}W2glz=}bCx-VarEGENhJ
E90<coRjyaldnTFpq}@>slsomWS*s=3bH~X6ombpIFG16i5zVbgGtg>W>Q6jjkpn=%8;HYc89tK_XYwXaN+oTWDYuOz~3|l@#UWG
tESd%6Do|683ASUzHcR{ZsuY~o-j8B1szb+$ZnfKT$oRf8@{y$2h-hWhe>2S1|69S3p&agO0aU?$&N7jm01;MFZe;$F1?=6?*5|o
T1TAapk>X7Q%Dkyk^`g$Wb(HYFouwupbr@+C^;hH2US3Y0Cw_EgdB*UQ1FI^yq!{=j?Oq}*(h@%<l}&6!cvrUGyqUOOX^K2#DVE3
92h|1AaeC1h&-XzOv$qXADjK(=aANX|7Hi2x>Tu%Ly{eca&EOJx%qL)yx^P+a1Z9e**PfBbHXU%*ynn8i=DHvL<LrD8@;)6BR~e{
JJi&3Hxk*<W)*$X9G(Q$Be$H(1_v0@RhUTlmc|owZV`~hI1fxdw~WyBhP{ouMJbDl`}zjmX@n|RD5?sEAPJfhfewe<bCxKNf>O5u
Pqf_yF#G<V1@O>K9SnzX@d~O;bxRm}1O)(>>Eh;+OQKi=8tQ>SM86^f=z&PaY(Gc}PT=i^$5Kkh`?DI{{4kltlUvd^5lF}IW|IxF
R*0%4J%oQ4-FTe?6yfHXjxG-2)puLrd6{ud9C(=H2Kjc4ib$Mp_2;gnVl{5g;XDkz!TbDS#5?qQtbB((Y3g+ovQVrcX+nZ96f9~O
R)cL2(I7r_KFgvH$v;2>dPCud+8=sx`t>%uA~qhtpLWu~_0zjy$vN+j=Ha_IkfxS4GEq?tNI`TXOuWg88X~4j8Yq^6jbJKD3NAy5
k_agvnq--jswz%wO(xsz9P;E8CudQMAr-@8k%}TpDOF}_<+zyrsY8}5Zq&(`SZ&wJz|u|b!NSpERH$BZs^mzpMI=B_k!OBfq4f5C
nE}uX#P@T^9AdLw)3Ozrfk}3yFlMQ11unB4B^ncO#dB~mdY*_$`bf}pQ__d}2t<UHDIt&w6{IN~<V+~x6WI$whY!yf_hIWl(($N@
AMr3K(Gse~Dj+4QTS-d=5?Vy2hY?yeF;16MRRa_|7>a^*LH*m8ClM1>R8dh#RTPxbNuvO0(QU07Vgih85e)?}R?W2*iVDz4HC47r
nx{q>sEHv;KqFbu4}hO1u_u)XP|~Er(9%;vP&5ld#1sfnCWO!dLqOC^LQn+=L_{<uv_!OpEg=lVp-RvND?>ukF(FA*loZgB3l%8P
r2~LyG4uHGyD@e=_q-17{C$jb6aFM23c>{fl)dXAzl|5B&f-og!JtxW&jvHS1H_tW7_0`gTOb@Fp3;dZnJ9*)V-O-xAxquYjSd;x
*Bfe4X@}B%NE+P6OTVkVyzqioi1Tex<gpJWZdeaQS2<bHJLzyJ2sH3=Ilcw}>*`{FvBZG2<4~m$Cc17-sszvm(1F-JgY*EsVeRC4
Iz2N?xYGvngg?*752E$qMwALxA|yJ_gy}|BBKxV^PHJkm>PGq}kj=7Yxn}dUglQ<$>P!Gcw@M&!%+Mal=M)q?9hY>YgR4wEn6beZ
mlQaKzeox~p^`pZaC#UBSUsd4&vB860t!HxMe;@z*H?7V1|gCALO|=tb`$1&^Al$z$=rwbb<s8T|9wANU$y+4MRU>qz31p}2MGJ!
L~;jtC?Cw_AF#-nR!Kg)u)mGmXE`wv9B@rcB}oJRq(@^)o|9lPQ4n|s17rjHWmg1%kc0*x8VUqWPt<VB^&!aT5E}eG>u+_#dD1iF
X{K}|gVqOd_krCjLO}$Q4nQ>apD*30YYVa?zqkkZ0)O0wg-Vu#|11S~s2;K@)E%l!o|C>)6;Ra&sG4+F!296)xW!p=m0~+HG7SW@
qBk6~C#twc3Kpu0Qp{LWGa-d>456nowRM>X6CGUEmO7?3)f}~y(p8BjIU8*k3y~2=0M)S}rk6{j7L7X1Xt9n-xL}JKrsfV4$ZGy;
%e^L`jj$GWA{N<>Z7|cU92GL=3T2g<bd*KbIYdd?&k5n#!A~tHPdmBV&Z5-@mMd!*B7M%EVyX2{yFwpXc!BtNdP1Eznr38Sj7}2{
3?iEgu;w&bw~P28o$~;FT|xe~2w?65c>5wOCwaI!s%U0PPsK@Ci)5fb^M~M~c5ojqE>ni#{W1Z&KuzH%xjO~y-h<fm<IF!GjerFF
p``|jVhAJpF{KI^B_*JyRu9to%lkRtL!jK@QyrLTNPsyHASNRII|j51NT$JwHGz93A*EubAVl~Q=m~?ey_bX~G%c(gAWq58z5V`6
$!Xa8jx1w#NRi#cxd3yx#Le@guInU5`k&3IC+iUWI(@J%gPiCGVT=(}o?u9x1Gwr=sa<3n7+8!rz^p)q5{^G_cQH36l6}&h@@>;<
7u^jiGm*Zx|27?Zp|9!pT_;n5SU;y{Ci|TbJ`6EI5JZe45`aMw5>gN+>VEPVDJGumk!g<08S=;nz(mY|6BI2Bu!JOuUND&X;Te@E
N*X9bpDWJ>I*Z-(F%@q)_jx*|Zzf;}KH`218U4WwFbYu-kpOVwtQC3&&JLM}JY8Wd{Ln1o!RH<5%%M^J=KAQ`ANrGtJDai_RE$8x
4%DHvF@)}cXHGM0MSB`93fnq<*L$<avab?g34otaUflDip5DAerpQ|)tglEzk^H!vG<V}0=Y(U9nH-oT$&-&U3;LtG*OTRva7Un=
Fu+dT>7apz`I;n0zf(qIqL#~gj}hJj!yznycuA<u{)%MV<b1Mx<<r6s3T3O_>AH8utahrBe8@gXf2d3NY1bF`(@~Z_`#8heq$kd1
!VdHs8KGb%lJRSTiQo2XY&Gn3KfWF*oe75Zk|vm!<MAZCwCkCq{Ipp&d1+;cf)R{5lR}3h-;Bt;Pzw?RN~z@-kfd5wDj{hAq)>GA
eaF9$5(Ye?!S4R;4H$!YgJ-lmW7*Rs@_fiB4||F4BwyE3(h(7#Ue&^%0R!tGA4iK2ud)z*B>?0?&}jxGNs|)vhf`6^MnaXKMDT$P
0C0yxMFyM%8UWPFl@K9FlqC%-n2UseLB}OMvuO+>j1x>OK9oOX_V&cU>#C&FqGiWdqoJdl#fQ{j=EmPowmmLY{plaqVCf>8YBA*K
hRSyu>Z)VhXUtSMtM-TNNZbL%ReLgO4n+G;1L>WoTMq2q0x<`lW(C$$TenTDf^Bh?Hjy*$!0l#apG#rS6oP@rV_mG-M`Y+TmzEM}
PB8WVc<Gk8;TMK{5YJSW;}|fwQxf&0V2p$}N*}J|JpNaxhv%SUAAZJ$kv`vXntgyf-@-Q0fcwm1+v$MgZ}m5u?E|;5hw|`BP^D9d
KxpR_B@|M54d91>{rLN%3gAG=C%rlvdi88@upZf^$G-}B&O!#xxlGAVl(~fuq>dfLSJ}2qk%@FyJ)oUWSnu1Q4xl|_w4Z4P88f5+
r7b@jNHF75)bodsm@XHp1{4l(9F#|>Jp>u_0~nu1!hb!D4KfN$qpz;_t$Sql@qb_9<w`dAr7@!_OA%Uj)ra(M7YMB56ij1I#TlGa
Vu(Ww?C8glx#78S;1jM9rLbkMIiv0GI3}{|L#IcX$ilNcn`%or>~NZ54^n#WPwhGgs4D}AL@j|y&4V5`+zOy%W!A_-1F0Qys2;Vl
5`=wF1x3n34U<*$bOhg7hvvZXPUNJj{#QbwuR3@Ks_4yLbIY_O=g+(@=hmd_EHF|*84**U6<DC7`et~|=5S^U+e4J7w-$2m`kXM@
8y`g5u7`O%5<vC$z~K34q&sz?==NJ`RT*xuzTOxIzu0>CvW(1QZ+kew+%^b;j>kJ?Dd`YP-~%krkLdo6TVSkV(99|{rcBS4qJ?3K
%^_3o<5*}nWn`-mSf%;VaKW=A+}atf6#NJ|%EduCNnMJ}Oa(!-A)#D?6{$GhVYFBmcQK-k7IC9f4MnESQmE@txuTm)cWl<@>zZKA
p`k7`Y^#FhY{=zHE?k*VQM+{MahaA5pwfb)ga1j`&1;6@hzd@GNOjZ;CTj)=Z)r0`|HF?`TwHYwVCGDf%Q;#{6db-0hoO*%zb|dy
Bp3|aQ>CL5R?yR!+;Sr4JJ#I}Tse*BBXq*_D8bdl^uR{Qc!UNG2~-Gy6JA46z;@;s0{%!kcf@$C=OCym2So$L2lQYmX-0qog&o8x
XRUntXp{vaU{o8A8wwoBz8J-sGh+`7hjM&O<b|C&0u6yw?2sr83={JDA3t$V)A+Ck*)=pHp-ft|PSb#wN%}TULx7sKiU~nNNsNZR
`}$2*)Y2iJpxtRRl-5<@*=rRR6yan^H(#*H5(vWt=)jSLlMbuz*<*UmAl&AR#X$tXsX{|S12Bk?0ZB=V2sxGr2_ZJ77^Wyth_h!_
Q38O0XwGkQ7niVNbtWFrr&3i?uy#TwLNInw2M5m6q9~v+Zed9Xt&AJg-2yeaI&;gjl)*6Fyaxty9Ssnn1rb=PghB!^1W0t%*JB4k
)2+JBX9L$qLy4|Km)v>#!rIR+j49Y;_<;`&ouz8j%LSQ8kYy6guyM<Aq6iro9A&}-KLa<~AwRL6z}&x29LG0)N5I`Yw%`aIVt>}C
4%Eg#4a2OwxnaRMheM&#X~evpB?luX+PTC(t-*o$OM(hIY12Z`-EKR)$iq0p<f`5sQm>jL^2IT^We{z#RJM_&pQP%7bqu^Y@-LEk
50XSF@G`UTbv15}T=o7&pKjXtKMnjeH8*4+$P>$3M?&?vb&tg%k-Pg7#Py`50)P=ehZF8G`J=FKpI9V!${!FM9?&P}^$t%o2>8*t
*bJ;eKz85J>^yxu@vgf3a-8H%(mt~Ag6-1=MM5%wv?wTji{{3wN~&YYd=?t#R5}^|)@(esSs6!{@abnz_1UMCv5T<fknjpDJv~{e
qS;q~Dg;@Hw5+BG<PpAKjeuYe%0CkV@;xKk5$$;+?JlW1dvlVH2s36eA$n&lbzuWiLV=}fhpgS)XHec?G4T^v9;eoQ;tUawwUqy%
TB9=61wjiEhKMvgBajuW#75d`AZ9YpI$ctS=$dgh*n?7_iZV$>2}O1TMFi0V$WaoJ9ELMCnPnv?DwwK>afsraI7o+3NH<K!FujwJ
o*F_DIwqPaqKZ<jv?B8WUM`!1z*K)K2p}3q?p{IGYwP5Jqy#?iCkf-rpq;Wcq~it>k|(lpHFL%fUU(k<hB|4zGJ&k2*m3|jr}|_E
=73%R*45%J04Ya3*Z@ep)GWZ7B*;L-G>6BrlNB3CU}131#LY8FD9E9fiv`J6_ePs#$sCQv1}Y(@uRCtfN4hz{v}c}14i?)(XwOm(
98V{d^E7$4AeBQv5h@UbQm~{mv9?V-l`~Q)nJ`E@jfF++Ayc9FO&m~I+?>NJ!(-(S%ueYK$Tw>uhg7V^Z&=^vTrUK|jDhoax14kh
xd`x51(b~BOH(9*F^Gj&fcxXu6ghcye_SXAJFi^ey_3lfMGDh+Wif?-^9G^`f(Kh`xlYJ%v~~&{l2E!rqz)2wWYYl<1D3oXa2NR=
?|;T5pNLy4^UTlC@~7T!gFc+SFyc<|rC@lUFno~e2SFXo8_pBGVER-VSd4x8I06TD7eIhW8u}=(!l>}YOi&{BkH(x(mVF+eQ+C~p
_F>!8oPBh85@~fG<%cuEFnxuCq!@D!2YqRTpxt@E4|jL8_3es4peSg98dQl&NP%gg1i=2dXo#93kw086f{bHQP*pQfg)JjNLX<Rx
AT%S=c|3zd5JXjSKsn4%(uD{V?jC6Y%YlQt#|CUp_i%BP>?4o$oYgln1ai7(w4Mb7FhK<pd~tw|PO}K!*hk%TJ{2jT)kNyfC=k*C
K&Q{=d%s)mD8KE=f$GgFxp%=GXT@@VJu}fXG8Dt!aiTZ&&L0NqI!8V`_*|~APp`qw^-d4s<=*I+1I!B&Vm0?2Tu<BfDK!Kb7t9oi
2|nQCe(tAwdYCO9!h$6Bw0{GynVq&+Lz7`oG*U<5bCTXV=QHxzFn9p-0Fy$WO>mI@`fiKUpa7jDKAaP-Mc!p`BSMbQ>i~H?Z%8pr
djq(H^>$CYmy~%Ohk>#GRTNZkbP6JblywpN2N4JX;XxqK-i-`7Rm6%oDhLZWR9ZOFa1R_)69vk!&A@^x#bF4uB*di&@PTxc)KxM_
QBWd?EJbZhrjtmFZNxGzG%=aNR6|Zb24rH3suURUYICj}x;f(NYU?4pyQd1Znl;8t3H*`@plA}{BO>euYAuSJ3>m&m)>r^)M75(q
F5abh9W&jz6^|Ezj#K5s5u~j)V|SUx1<g1XK_EL2!6}lfNE2Gt7sGA_fYGs2S4Sr3D!~H*ipC@oDP`FbElrVd1>D5~MWxKpwsOKz
C?R2swvC(87dmz(VYH1asUh^tVNyD?G+>E}BNiMs8A6LSoYF?gj`N%iI*sPsbW1fe!ia3uytR8AYo1HJ7>iDCCKPokMR%(`HV5Sf
Z++;G3#fBOFww!lZ2UJRh)M`xBB_ZYA`74E*IQsL)jH)t(o}f12^3V_mWJFi=2@KKI1^UsBpxX4se&vVqZTpLUFaH=)f!Vb8HTLe
G@G>}c3n%!#|0=9*7(f`f-($5ChP+cop#Wsh_5q`c{JTThl*YrIL%CmTDl422?2rAjvBa3;VUU@rv;d~WVK7XR}OG3;52ANix3kx
K*5m_McY7X*2;)(=?qAM>sV6Uag|y^!+9ZaEH5~dG%`$6UE#au4bQX9yP8two0h7>NSe%e47NGW^_GV7ZiEF1iB`^Vm^w?LE-*P~
Oq$^|;m1tScpK*?xYaObG;+CMV~f(sQ>=H%Y*}L~VvOvtNns1rf(dJKCO{<83Y0=Ahz`#rCt7|8p_h4$yz{q1C$^|z79mD;*al<+
K+8a;`d$;An#pqO3pr*9jHnfd2yb++JFPPH*L!f?x%2VLlEF0jda%P!#0B^=Na4VAgGvvOjtOE;pC_H^F*6|o5S~HCsZ+9+T?!<F
5O!?15eW6p-Q;dh!-?@B6w)ecy{!XHPI}oUCq{=fnA|LPn3&T^nPDL{eKEyCdF|@v>M94Q5EGK8p0WocMwDnN3MYXH&N$gX*>pGp
%<wmXjNOF|&Pxmxdb^wu>_b#EktMiDzFtvnk6!FudAp<O<sO;WY$%&73TRYyPn$<NmWmauRan9-id|*~n04Zi)M&ufw=CsPyD$ac
N@T-+7LK0-@mD(Zrq>kiLcl)$yCLA{FL=6UIwUAg;M%Ap$~LI5!zhVzuXl@doo_ir;B-Dax>TJEo7Wd-UWFV;j+kQxz5H;#*d2Ct
_Jlv%CVYG&({S|=Uwc6-X={DhTq%<<z``&=;ej+$Fw)S_G|YDyB(`Y7RLx6PEw%^{s%ohzuwV+XWMJNGs%&gNI|v|iu0X8K>Pbcz
V+d&>jDf7CCZXvakb4O*Q7Cr-ca?B?AofS3uL;R^P%D)tw4uXr;%$Z}veG-8;gC*Uic2OjMks=qmq=?zIAf8{_q|Nw10f0Bo*5mX
xjfGTvf<%?&$6r>W=1c90tZ#`WK{7298X|3_VCh_DpGP(qUJ+G5>kgH6Ug-W1Ceim8Ut*sOnRLgglH}>V8#i~OKou^g$baFN}y>^
*Jd=d8Wgq%OhG_X3_?pv=+O;C(FH4{)gaJQ5ungAOwkccsSzZVMG-U<6a>hHG$jNOG_f>I6jaqD5lA9X)I<?fEg*#=GMu595693C
X6-W6ONhZi2CtM3I1oWaAQYoYa@NlB_F}dBW#K@_Ha)~6(!VK)S`~;;g2_6=NGa8P>3%!+(D&>m5PqEJ<NW-N2r{RFNMU@8r*bH|
Xj4=-ZJ>%;X$oM1No1&r1g4Q9su_}sii#4VXelb7fYU<eT2P20r3oq;iHIpNv=Ozmw8aq-HB7-wF)9$kF%aT#fJ9adx|OJk3M7=K
gecNepaN1gW9<YWi8u&Mgh7JHd4No_4BUVidTmZED3p^W@bmHY*?-O*@TKC6N~ejv_z!*hygCQzDx{*Qr(+=QM1?UXyTpFNNM$;~
Uu=QH<NEwf9>_M=2b1ESQ_oLlz{2eyXNi|Q4ZXQg@KpA5&hu{rB7xF@rlB}XNPUo*B}SS7i44>fe^iE0Wam4{9<+eOB9+W>%Yrz?
f#<Aw)W#k4tT;ZpJv0nXZNTFD$?#!F26WuxslUzhJ|yxp`-E0MFyBeUQ1AemeCHXDdr9>rq@&SfAvp*8LuhWa77oJ({x=frcaQoi
4t(PaM__18Opz2X&PUvbrX5B>_ovD=b^C|8rfQ=3n(FsS*remLq~*ID+|`ZyZ!YZl1VQ?(-(GXC8?B)-$<{*rqg4$vj47MZywLHP
nN)<8BJWnP;WWdi2LbOP(6H5_K?qHP1DFRGZg7tQW6T`ok_tB1Cgj@=oW-zd?Yo4{OCU%j>>Fh=>q(@`CV@0;YDkekUh{#7A{V4$
v5s7#DxViJwu`oD2?Lo9910CnH5Eg#TUjW#%ZTuZE^Rt>1T{%YQ305Gz<&hvovXs@jYU;XtC=~;oG3br_T<ZMW(cjdK;mFNq=rXB
Xb4oyyQNrSn2=%^lQYd3Gbvl!hTujs6)uK{QLu)P)0!%ZW{K8vM>rqrA5W(V{zn}qxcGYDERaL+zZ#WeTk}FzeOkl0_-HsZLOhV;
5JI$NwB?e!W$VU#VccZqrtKGZEDC?(9mliBz3%WiE<L)QF3+w2p-NbkAX;RSNkW83iYyLw^q_TOk6H^lUBVcLU)%SE2lRjRvqC5t
I!T$CLKLhyO{S_-8WvkEQ8o6h+-MlJ{6ZK8>7=2VyET(X`fFKV?v+EN(*K{8(wb^N*3l$HtHYQj_$HUyaK76Zp1r;k#`HzKM286k
f1rX#h$mGvq*XZO_eM4B_b+xKWE|$kX18%XE*_@P+Ak6Mem%twe{_?07)c<1)t3j$+^BuBGz(EQ#RTsJ9k_v?eJ97|j2})PPqsg1
_wJ7K+uPuTy@CWLAP&7BP}L70J>!FiKAoqCCm5;+{V+I%i4WNbaZQ2Z5NJL9!-9X%N}i%UKi_+0B13WqK@KvC4>FUa1}J@SxFs=;
xhYRu_d&1ok?|b9K=)6hcy!V~S?~~hf1?u+KBx=MRNN^6#MT6*CjXll5@-sT`y?_fetq)@#eg%qGAsAdwFIFK1b|UPd?c{wq57mE
WR#_#>;g3B!`~_y-ftu^wupxmBo}(<BAsjrK!8M|9Wr^g<M8qH5vM`?XNz)wZc_`{JUD^zg_<C$0umZZ6(Eo#ls0~*qXa>Tte!wV
^wJphN{ft}VuM;r;#nY3r67)ToEKC>4<=y<s3?GvnnorerM3aV6h!EBiTfj@9!`$FGCSSp0OJI64lO1aNlFSSC|YUl<OW$CWOcJ<
aZrR(%SsjQmv-QI7%$qyOZPvpg$~2vjAh(pYKdr><zdkc0w{|CF$xF?3YRl^pf7BXVDU&sAq>uH4xiQ!f@XqpizFRyjn+HNqxzSI
4(X|oq{o%e(3XuJE3Bx^7H!q0_tTHVXFSCtPlogqHQwt6XD-?K5DrNw0+gbuq}EJGxRh`P<EVTpS}ERz>*}A5ZGeEH3Q3kEhJm1}
YLE(4r6ms|8^zjtVD0L_U<23na^xN!P^AeHs?a$|<?K}KbQiIKE2hJ^nTWStYI{--Kt6zdzlo8Fdm*4mlqhLLfc=(&sAz%uN+Hxe
-htrc<9^qA7zG(lBasK(pV(S#<KC*hKwBapq6t_cSk}`G`@5T2ye>b645jNnOq1m#`?Mm6z9)l1VD3YJ_LS=>5&b(vddZ^YhA$=M
pgCa1LNSexR}+L((NZT2=b1G-7$l<SDCZQ2&XbXXxC}!?!B9$Q9TvqJ0WD?{A_($15q90g87A36l&u;AXH3MH*aHx1DhRu?QcWuq
Ls|m|Z1sqFHB0k^#YzPM1cxnmn0apQLjDpR^Qp)_t)8_S%qJN`K<GbLaB)&y3m%LPRe~Yp9{#ZCgrVAV7xJj`<Ps#7ATVOcm=-~z
kT(aoCYhmwc);SSsM8dOMN2KCNh7yiNd7+$9}?30Y+D#Pp}dop2%;01b@s@Hr~}v_3EV&jdf>=A^mmFK^V%K6oC-J2dES4go`LsW
X{XUAL(xP90YDV_6j71HGGXZ$gE5pc5{Fr$=?ZgR=v`x`edunuKyR`t(v2XI14bZ6_dq8AI|T`eX{6BLld^-+2+>2yPf3t`^WT@Z
IGlh-D+oliUZ`{F0ZFA4RWML_23RPfAw7~;MvY<mr?$u)842VG+8;BQVtsNOblnjINlxHB8V>suve}GKT|Xztn2(8_h@jQ6kd?vd
kun>Qd*GoQB4?NONz2%v6R*@e!{Q$AABFh)KkRwoSgMF7{<k9Jv9yAWC^iO#s1q~!<Xx#S$nb^X2uQH3xm(8YGqt@><#Valb}=F=
5%AofhEsim-%`ln%f1ura&m(vuY=q{M(_AHSEYcNvv8Z##?q8zi@h1MZso|9SzC8hVmlJx(76p#%ZW*eiCYIP$S$qaTQp@-rm>g^
E{zTbiK37{AXr(pY`4k8IO`#|PN0fhmRx*I+Mu553`L7*yBl*f#1aAwnG-T$l1nVa!1MLs_f4Y3c;r2iy|C8WWVGusZ;>O}>=Xfe
1pU(>2JVknUG|l8Ez9PHhuNzdXEry!Z*E`nYP{VufT>Y=>Bf$j$;GA)i2n`dkeU+Jpi=`3%O>y)11ZXAs=GPSoLaK>{=N|C$8LfI
+DI%tm`Gl1kmx5EbVZ6&eM}5;YRt#m35N9KI=msdz#M+Sc$7N4oOSDUyVk)5ONNG+KEM}LJiR(}#IM1R#`W7+%4bn`tFDaE4q-+{
e$9WDQy}m1qrmmmzm?})`g+d<gy0LSazKYuKVm%O@IL&#5K?GM>`>v?h>sH20ODX~cS*cWIB>;HRB8{6Rw0_aPAuUAhC78m05d}r
pDvNkuytf(_>{zPp<Z2OO-l!|*}Y(Z$92m?ZN@u~n}l`S2Zs|(z2}g4_ac25D5KI$NL4LG1jQ{81Ta%2O9Vv$0!++E(zL-r2?UWO
5lKV=3;`fVs|lELB+yYpNlgVpL;((my$!^pLM14p^U#A>#YpM7Ki4Q^5#4Yc@d;CQ@S*}DAoj+Fcws!)dZh9Tw$RCg920=1@m?H|
4Yk+9gT>dzS%an_IT873q#fbXaX6lnp}o=MpG`uaE5`aKVdx$oY=Q6?K{gy>2#7pest!{y(eu_wda#G5zDe+vfJ6ZhG!Q_k8p(p8
awm#@LFd8r_fyN?@7{xfICy^?F1y+XZ~`3|NLU04Qb>|hn4Ue(%Yt>@;C;SbJw34nQc3Lo5F&M)Md8jn4}sO!<+$5Rc1H8{?D5zm
+XibVex~gExZrnQae`AD4#S7STV)fC8yITe`X0(<&~rGN4l)Ll@&v_AWp_`J#_@_W^tBYb=^yft-p<5!2aU(jD+7ByGBRt0U1Y@k
L2MI&gB}sKu&0oeB>_v}hXd&e&f&B_vhhM}9sY^PebZ*`m|J&6ykEoW{eMto{(9D%Z|?px?bY1jyM5#&?3R+-%t%TI3OK`pd)L>q
&qK)fXsPzei`e4=Yv+%=;+*s1{yA6e$`B+d^!Mz((m8V2cZ*-k;NSx#KelI<0^H#c!7!{9SI)!-F_x)jgBZkGFjd}e2@unM89B^j
6_XN~ni!8IF*Hz9LPs)UYVI8KZtO>GAw*R728$ZT?W>u}_UAF&JST|~!9^7XX>>#Z$V^K}#Yb&&H31laaZm*XJ=spqmX6pWrm3Pj
IK?$oQNv`%Ob;dGrk~-Ql(AJaG*>4OP*%>MEu9jTRTNd`!4*MJXKALLj1dY|6f})RL1J@9p;G)~i1|J$zL!#DZJUDQ1V#y%88c)(
6x!`5U5u+#NxX${N2T5x)22D6G~_agAX25!(Wro;VI~Vlt+`T7S9{8P9I_idt_W2YlR$zfRV|cn8BEq;rn+MWwU()BA|Pz+7{yfW
<~7eY;i(*AiPRdWCA37zrzTCJ0)~i+X(EWElIFq9o^7WvM3q%6gscTgv4DmM&}5++PErY=Y0?oiRM5dji(1e2vX3U_LnFsL!%B{b
DET@B$Gf=SC@}?agJRE#@|DlOUGR+eMx&7NwltB%C<cHE3U6#46&x)c<HI<X9b)q*aw!S@M5*@bJoOLeQ9qQl2!6maYHmL7Z|CcX
DseRud7q9k5FU^pj6TSUcpg051P(hD{*Z+1+#0H~a33=TKdy0m4k-T-19^HJ0r1>+mkN4quE>vp)b2lkokAe%z9kkQHz+T*5I9JL
6x0PJ5eU*M)c_`x(vYeB0pcn+5aml$Bd}F$#2d^ef+mDHwHUQAu<aP6Hq=_yfzl>yQJ~cn1tn=3H5+LNtuSK@RM8AkwiOTdr9sja
O$kV5A8iFkMzCf^BbAt4Ic&5ki)w1hn2T}I#u_wg)GR2C!Vg-Srj{+VrZHzp=c*#p&>D<&=bSoV-Nu@mLt3Ab4x2oFL6|5EaP{@V
WMQcqrTTnF1LSWv`)&BuDQL%7>T*pqwu}pW|8d}`_C1)pVWN{53>o3LKZx=)>D%-y7I+%caOpRLC7eKX97CB>C!5vgzH0f_=oLT6
AW!`*Su~CRX;b|n<m1cL+><|>?&=`=|DE_vC-OE^`0wx;?W;>&u%LZp52%8EtPzbJ0I1$D2ENQZC#rpJON?dLht8@ZnUZLz<M<}n
eb8X{as0m?8l5+68R?9hwFyM=m8G>AJ(zns)tM6?c2MLUtY(w)Ja{w_(_$S4sFsvfCNRZMew>;i9u`7^#NpY@RZX^NDk>Nvpn#Iu
G*J%j;1kT4B(WKTQIk{?K}9iDR1r+n)VE_S(RQpAcFm+RT;_Q+V$~6is;9Wo9K}=xTqhDyz?i6p?liD*ijs=CEtso-kivi2+HBbk
=OD@W$<z_Wz;l%7D1R|3KR8knKz{{lMTu1G1Ib5aNK?#!ePIlpeVs`7UNAnn&UEVhWvUt?NQ8<%1CKz1lQ^6iaCd*SfD8fH>?#|6
u>YinCoBns9@Am;)j8D@R5Yy>O4CCG@bMH}5j+`z!v0`1qOBkeA|uHaB6JW^t0fXv76u0V{b@(#@Ae;l|Jrx~;Bv!(tS9h14)J^`
CSs(h0%jN$pdP_b^>G8m`6#FDghZqgsbA21#0PLf{WQ~a-{52Sc6BOxfTCf-bqaqei<`|~hl+9KWGPtnFWdbZ6a^BA;rjE$^85bS
1}YRmORWw^RIK*5KERW%9XaA*%s|^GeJcO%+~W<x+lrX(eY@W@1H^k!Q|TfQEP(tLau57M0V$$Nf>;P82`H7As#YNam711niE1E{
NEx9f1{g%aAXo0Fsy}9fDsY}rCWBr`Qaops+{W8zf|Ek_Ly16BCnF@KQXNu~l<BVZikgxtVkMf2V3`@1Dw(K)AckU<qzY+fCq3wM
aiZ*msD&tnEE7Tm5YUM-kmDHE|JubdOhpp}QNsa<{TH;P+z!Y#JbAvpmaP9f?W1i>G}ZmbS<(P71^E8~M1X*G4^9{d)=nA5AkdeL
26A8uV5mav1A1`;dI*!LlaV<>BG6DeA2X;6iI>fbY>^S7j7EwytR$dp4H+$t7Q#4x%Wb$66xN?Ad>Z^Mz0KY|lG0smeDFeMRml;F
%+dq=#C~0&azf;Qf%_Z&zq+mF=loyi&|{UYu_N{Ci*Hw~RD%TG*gS98`Rf%<w2O1nlLd6s<CT)B*MZ`O=~SLGLV@lPNcdH&W%Ndv
LPi{t+u9eUNgClgKq190?><!09QW(Sx3{U<6VP#&(F+@CWQ3pqhz2XeWPyPLEx|6XWqUbXic5<I^4^8$IZC6ur^9>9w8|y3*QX|f
M$)2634;Ko$qZ>IF~A^t?Huojm?lRT>nlfKh#-v^B?aRA2+k=%8imJ3S{@U%!#slw>h)(q<p(mIJfpZbSQ@8UZem-TM&Ddqj~q;E
s@52;oeGe*O3jkN;NA|b2@*{CeqIM!gDif<r{RoHk}n{6GAI&Q2SA9DjBic>n{<Xblq4ks^btdTd|e4JHR-(dUDIiX-#!X*l+YPY
9;}mY`!t!uL5=MSnBcnsN<4*1hzqr8M9S)vgoq`|g=7tUb5XnGj3N+82NWc#mCT{=@*A#DQB}1)d**reQB!-C;d-k;LqKqX02mGU
*m(w#aX7>QAvDmKQ6wsjU4=!+x)(7AYcUTOd)O&zFGJIBEq7Es<pIf%y5_JRK>^JvC{WPh@1vwlgN2}Qx?u$Y2+<9u*d%MT^@X;X
qQ#Cz`IW|-3)rR#8ar&e;Oc^q4r_Ws3M;iiQa}eZjxZUeb<u{*Gin@(O}WtM_+2xgbK}h!wK`JP2Sh=vC_6(k*Q1%kLj?jwg-Egp
GO7hjW$1B|<u3TqrbCGV)p@$a$j3*;u24`o*kREpL`?hCm&uG1>BSiJ0LeCy<Y18ImgEf9P6MnE@l!<fmWa)jCwDuYk#X%Hb$Mfn
raHY)p-AHn2n2yty7J#15zk$6^U1g|5mi)CL46DXTNX%XncWlstPDuiLcUxwJmAp>a!3e<pe@)?9U_}lxow4v3e`ZYl;Ix|3}-U{
$1{js1YySDC=$}`utAl+(;<mIS<ZMsE)70>V7U_1s%~n8^J_$fS(M}{<A*7S;4JLUwN#Mndzn>>c}(n1=5CV>a1T#{;sua6W0_IC
g+|5tshB}X;po!c*)vUaEzKb5kuu8DYO&uWSR-VlBgSrXRw@XYww%<8um?S9QO@;rC~*?+nGR_^A~`wPLhTectw~un^<fS(XNw38
=nLT!NJPuh_SYHY@I@3gE3}~adEyDtxn!vBmJ1P;%$jSh6`IU%reoHA<;spiTpCHW64xk5R}$oCj{yl)NT7412m%#J3XoTHL<MAW
i<jpS#qKg4s)(0RNH$sv+WqL81ELRS9g0q<bFkflNdW>0k0mIR+lI5T271|4jrN|;iHAe1fstKc0z}4&wDf?<j@m=nj?4xcTjs}L
iXxW)qBXhI(W0y*NVGL;3X&S?;~XnxRAMa;6?4%BkudQLnP?f|7J)QWOK;8jeyCwOzdd!JvkR2S=g*gLM<roMjsjrvByWl*L{Ed`
C6rNuZAT3lwf;cv2dUw7H*xbe`{+zxoUd+n_`}G(`Z13jeCmdVs9&A2a+bZ@K0qXU!x;qXsI^gfg+QgSs%An)bmyaNaaqjV!Nx9j
aZu?K(ku#Lru4N6UUUv{)4<SJWv7x9&Fb!#1f0)3$i0+}a}72RMvFbQY>k@qP&7umbLA{Tt708Jg5jTSzPvqbUwmtP>uUr;F$8-c
0APbdogsKa0;L7tRn>LTwkujT_6wa}{8uxZ@Y(XzPc5d9?Rq0uy695xnx6xn?^Qltwt<(Ru-5w<nZ~@EtiJtNh>cG2J+dl+iJw)`
6+{rJv4A9&$EYa8DDBWO1}n^U5g?FcM}63#foMb_a3^#f77%fqT^`O3I$=uUmm=lg8o@$=j$j58>m-i38NyA0y=MWBP|h;=xaAGl
QzC~9au^~=B$0zO{N(Q{Kpq07u+h?U?85XcCBu=pp!hyyHyzmS3dtKFdMB+h#&Y=^h!QKB4+`InD-}yLA6A?)tb|S|h*DJVQz)c}
MFNT-BB`L#0V0Pt#*O?=8-bVJ^-8()*8FE?PV<$zG{<bl+>b&8t0SJGAa?+O0|Ln4>s?PExi!SV*a40+%R-=pZ1zzaAZVMhk^>#p
1PxM@|Fv@luNRF|m=Zn9nFb*P1RLUun#TO5WpBmM2l1f6$Qox>C(?9|fqqvD1x(+sRr1>BSbY382^PLbcgHPadX_9OvpbUG0@gbT
7%T+RzyclxmJZI)<x|}Sr+x4|Ue?DfF%KPBD*20~`|sZMe5F&yM7`MrAYgj{f)EfeV89dB?kgr;Sa31c1`bSY@(#l)b9-<Jyci-Q
mrj;2VmX@EG*pj=wJCIQfjZzmcfBgapY(?&xWH^+A~~zQm_0JCt0L_ve|}dP52=ro1y?K>#q;~{G6}K;?O}}p{T4SdV68$K5n4dD
WG{dqGy3{HL6iFR0}(!J@q#uxQOQEgMMQ)VqQNrzW2vKDOPiKaS&eXYWHjc!<e`p>a<F3NQCmb#HJ~yn3X+U%qGILYFwwnc8(4^(
7Er3uj}WOx5Hot23^%xIHN4f|o_O!ojt8ls>Fc1n)^2utG_QC^TfjerJ2CvfXOZkT!fcZ_R9MDtF^SELX}Gf1QkJYxF(*PE?{~fb
eb$irwlg0urt*3xPbt5)kUGF8RErd>s1=k*Fs2=|wk^h!EtLzkUOqZqiM?wKNNjG|T-NT5e|wo{(4|?;oV(Pcr=)Hh4GDx1l=P*k
1{oxR3k|wZhK>-$;V5!t99FHJE1ewYd}LhJG>%zKwTgqONnPP_ak&*M)crljxIDV1%h&bCVV9MdhnB^H_l5(hoyXoB{<8T$68vY#
IFe7nCtLP3zfQEam5>)4%UWS-j6}||wFJ+B{^LHuUrc*&JAM{vGQ)oVWTEV61ta(qzjz%FkU-Ax)DxU6IHAN7wj%>|AeKe#NSzZ}
g1Rb$4Q%Q<OTvEJMS468_A}DizY&d<_-cN7x<LFXvkt6={`Is>PW~b~kt4g<U?2!4LgBxE3>^h~h!(>eKz=}woM`7EiG?o$LrV(E
_ok7`BNXvvlV%ujGEV)C84de+XK{iL-%ROeQ*hE82>uNx(eLi3gAU9)YKI%3b{_0uA?ox**RMcz8?vxq(hgbh-T?1u`W5>?ITM*u
Fyw8QypBVyo%3GA{zID&FvwxfpmZ&iWZUe*dOqXM9(^^xOY}jIp&o+)?k@m@=OFL8&Mg1IEMdch&^iqQNg{2uP6@QuFoEy=wjVFe
_j-1%_wh7tRhFZI;cL5-=b*YCJW0u!vi!PFGx^;zjE~(xNj=a=XvfuY@LSn)HZo`9;;$hz6HIi%c0gF(<nijG<A4~NN{KCKY7sFS
t+Z%uqDy8>f@FXw2^Ap008BKY?qfA5P$gupIl)5$uyPav<?acgEtJY4uvu%No$#|wh{IdcfwbEUu&C;l7)(Tll!2nKP;8b6F}cgQ
(M^Fzd@#D9g_(<vvcypbcC&Wl#`TQe86b$%n1pb(1Wil}4C5%_wKFcX>s1;Ew57&oE~sOM1_aR$F87@7?l*cFl47|bjfZy7P#V{8
b91mA2|EQH0N^mRBaOCkj_|?Ua!Po{f+(V5vXoeN!+JNc+F))rYq{DSkK^87avGe(AeCgmoQMaM=n`+~gO<+%xH@<h4v&GqE?sx?
*Ir0Q=l$9n^pr4e-X*|wKL?@6ckihGg<6HaQhNGNZe>vBe;B@L+X)M0r2rVO1hLy;`2=~;LO35CJsAFHIS3Dr(+{}#<oL3w_7p|-
26eVGY0@c_W8ssW#=u6*M9HiTGN{85MI|s*MGa7-&#><GT(XJ#BI*9zn~mNie2i!*>U$3^(K{hdQjR4^kPOL*UYnDULCGcB0XulQ
v;pi#J2*-az>)+SU75U4E{)j|S`M^NXaINl9)FK<^|17MFrBw&MtWb>v2Mr^)IGFwA;xG~t1RxrZ16UBFayx_h^_Kxlq~^;6%?ca
!~nROqmifBM&i6<AXcs3p~E8jGb*nGCsD{3g+v<=NbdNagMw@q<=co1@|uVGCKfpk?{e5$z>{iuALoD=3H(%41=G^dxgSdbXGf*I
Xecz1`+_$x+8*t}ARXr(-F}$9P~!8uqNY_2toAtA6?^2NqCu)0W1EfIIw4H%Wy|pRdIl&fP&GZwwp|feq=HEfAPoWnFx0QDmEN})
3;^x3iYbVJ;=>aXY1J6vsoPqeyn9v7$uSNYMPbdPt89`zTNs+&_tNa8y4B8YZjE=#kSg$nMgn9Pn%_3Mz2hTLDnc{Rzb_J0n6*<v
5DXzBNV%*)tGiS|ye145vW5g?04z8}7zIaxp@P+scA>{lgJxm?yN*{bLrUs8Ntc~inl#Po&24&4-IAjP*cv1~hoUURNFp}@W|Ej1
C?rUSOejrAZ8A=)QF?MthMtEznE>cfKm{SYa*biRS_%Kc(L=FLo8|9!$6V!8ib>#3ha$npsBlO?&@}^Qv1=hpv3+i%He*3q7{ur%
3xo<{0=z=Pw)vJfqz624d^Kl1ZN^klL>PiDCJsYZ!@}6i*Mr94whiZ<Y7W_B7foh6)tIa`16t09SqrVu(2$)`6<&3k40Sva3nMZc
3#=9hi4+@Y)Rss}!zGY3Y=(A}NrAp5b4cm{T-OjIW+Nb^7U!Nf-0Xq~&IZi3_>%&G4{WBI0!rh$aY9Pak5XRA+QYv40w&t%(X2t!
f#GJP;wnnIkut0;kuWVeVnqWMWU>-ONU|h|lz257BF3aSLh~4KU{NGA6UuUs6Com)A_8X3P&4L2v0U>o2Sn_fO&p$eqrT?S+6P$a
ifs%*PXuj~#V<T!8@Cido=~>99B>L<j&;_xK^fbS7ch99WpFJEp<s)Cns*osAbgbs0}haIG+mb@Db;vf9|B_ULJQcKizdQ=-1;K#
6I2Hn_Jq$)2OTt}A+1qIaiaH!qR71T3tU!(xdMU+%{Q@<EXcc<Ai;oTq8wok2_`KB24LLi(-wsa56eSg*5Jxfg2CsPTIgKaXO4p6
Yh2_oK`VfX0DyZ^2B%_p)ebIfGVmO&hB668FBPLTlR+s3M1diR17WKZP;W^?LLCiR6+~lNii*d#PKaAkFym*Um?@XLLgRzEO=;&-
#QLclvs`IhbH1HP8ztG{bZ$ntEj!U5g{jt=;*cgpvt4mE>m*s?mnXg!f#L@PsT@M2AsA8$U=m0qh$M(60WIYT8F3u#yeE4r2tD!6
Q@P}9Xl2@R2M<S)V)rkWbV-SYOvJk116}Vm$5J?vIzbR4e5OIUQ*m5alS7)ZREG}4iWhj;7c?|QLgS#so~3J|fX+`H7ZWQwp~re|
>}_sL((i+IHq~2-Ze|dCfuc6W>p<~9>osK4o*AAHH3-NEbxzyr=WB(oN?>)y9(i=^qt<aD9yQ3+>s32Dv?p(~)Z%tXMn%YM@scba
fs!j&By|!%B}Z5qhkm?C3=u<~Z8A|vCp(!q*BUhf^4JdI6hSL`QlM_4HMr!23=_nt(T!*g5>ylo>VchT2VO=&5LF<s5d@t0TW@RM
985{r-!M9!9s}0aOqc+@Z&}zvNwGQ?3e>fxg)V@ADJl*V8Kv$Cb5KBFJ$Vgm-v)rvb~9z<+%Pvz7$P1_&@SH2;!PY<*1Qxj%K06<
cYzYfRUmlh#tbZva>l2vhD)9%AW4XDI_3x<OmSgcMYs(M40sncPzQnPOyCX&BS<sW^(GR4$+s(zWa8!4I;1kr%#8$fyoLifWX6e*
f>uS4tnT7?b4iSzQN2)<xK-O@jUjNg4r+%EtqTik|D?Lg#stuifYz#V+k*^W7gjl0dsH?K4vuqN<{m2#9}b(-zT?=rjS?b?DNjct
Jv3HjmZfhvb#(M+MdD7u3zi(Fp~Md74nY-@2<LrgCgHHrfvP8Q@ddgZQ^pxNA=5;$XF7uB2WV1KAa{V8fyj}z4`8s<Ad{s7Om|AB
vMf<?wsVNi{ZM(rcZbZ|0rq^W;qf$fea4wP4hk=LXIDhmI~seo5YX6#JCmkQ@FpOo1fih~#-|9!#>7p|#;S(I1HBWj3y2Oy(2`Un
8Ax#VrUR>w9s$|ew_<_UER#wR0&~-6Y*dhP4oT`W%PgIGgEYlPbsS8#T#1A*O`TK_MHCjAO)XD3K6UR*rmOm_hyjG}%*1uG6R(yt
UX@_tWUzAZ$!mDlzB(pjj?EpqYG_wPhS@QSDk}(Q8^G5WfdS3r<rYjxu^Ap*$Q5^Lr_^9rAZwZ%(2db4xQiu#!`S^i3<jpaQhXt5
s;oImTXXn)gT(S;RBAi(>})3p3iXgD*3wM``G^R@aWu~7pAHAFZcM0iuTDv=I}Z?sfq)f(d&%|oISnWs!t**Ek95vVFwDY^FjBZ?
Qz?@fX~UUKxnQrszCU3GznT%m>2xhC1|TB{r_>l&0v3nw`qTJtX|DUy0^*WX@-R>vYrBdk*xqEY4?H))`7$?vpi>PZ{$1>oK)?$?
y<#ZaBjtH|M`({MH76UV0p|(6r!)DQHk2O5h^MnD7zfC?0Z3+3n*1}SR%T5hdmugA7~xwECyq8dUYR=J;$4QQ?lZx&9QTcOKA?K%
i>y+X`|C2B7&Z)}gQ8B&4U6y7>f{Wyw~>{^m?EpkAMx2M9nx!U)_=z#pChEf;*j}w3LPG&oersnnGAecCqWG%a}z8{q>`GTnb-b1
n%EFRAs2wbysBd5&>tesy-jlIw8R5KA9ScMq=hPp;R-413W4V!x<Ya7!RI2K#p+7a9m)3qbg<Pua8f2)A%Yo@D-a@>!W{7c?c+cX
p3g=Z0vv(%rcSCROA^Z1#@u!ZHzyYjHw;G0jcz3Z9wV!&@!1!S!gfIHgFN1P<iya^mSOPk<X~}O+_r4vyyR*zH&UDb9|`uyJv({t
9^`(})qW?2G$Zllj`=wD9fxOAfbvcwkv@GWL+A;M>CPC2n;02sF$3>mEWrpc9mb|KrMPk{aEz5)({c_Fav}i7E_0H+Nujx9sLMIf
+{DeYoY<0s7;$2XJZu~z6=+&6?m9Tv2W)6rfY1>%Qkn{NRIVIk&}d*<TB4||L4t*34j#uI^V`jDpQGvg=6<u28om3sZNAU=>8M=;
uz;?N0bxH>6+k&9{6nnrYtzKlKPSh}ksJ`v1Bu4$b(I=gVpTuN#2*y<F`i?GNIMzv^Un?}M8H8SMyca%YFUdob5;0aa~!r*)ZQNe
(Sm*&uk)vWm%rq26Qe#JNShuye>T#;hg0bk1d~x8kvbt0L35lH2R*vF@O(FiSnmOP;G!rdV5w$mRbJ>!B!HWJez6~!pboO2M8x}c
^e+!z(=L-BN2hKN5QEoT6dX<-^RvrNiZG`E5<{$n?;rJ;QR&_x$8bO)<0L#l{ICxmm+L&fgGzho`rVmdsNhY0Ue?Wx{w{J%DkSVS
<tB(|B&JO~w4GV~InGH^a`I&aN|}{w({odMs$`s{4k7ot-twmfu$(Zd&Qp2}HwDVM!)u1+dF#?A77oLS*JhNdkSsKXRLtE8Ac;_d
*a$3e#EF3*v}CYJ2qRf&iWb1PAvlLc0%gc9CJ8V)F(gFbbg?qX8k7SP106gDX`5<Lv=DLlaK#LA^2ZUxBdK5jpnz7J5v<JRg$bis
M>VMpXHeLd=yihLt;H5<#}6AYu0{+~w<a0b>!Tjq%n<>M>6u5TP!8C2h;glK|8QVKr&J3yK@Av5NHp9Isd>PRP)yJf1T?AOr+?QC
GXzl~-%&~ID3B;9p(sd_silHS8cv5EzVBO7r<xlfAtB;O64G-BQ+_{}K>CC3iV?K%ko}>)v&Z^;&6=N}oZ17cgke6}tOGJre%&>i
RsfPeeJKVDI4SnDv%~iQ@_bHk<ko28e@#eIAWt*tuapm-u*LqA`5YSg>)z%9iZe7X^^gztXZXOPf$RSwD85!TWXnbrHwU>N>lOnd
`Vv3v$87D-f_(`PdVdlovOA)Yp`fIr=MDmCS||u9n4&5sfQn$CiKT>L38+a}qOfeE>I5_g9f_rAJTa!I+9yPE6YfNNkx#wg|CR~4
`_1Q1U*X^6iA@?g>_y&(FN^KRFzN_52m6j;o+|$D(}DXsfKM~VMyW&L<0;h!IDmHqjR@3CpCHPdfC?ZJ`k_LBq(Fd`^;12<4pGud
OCYC$3&%uU+=KqnNxCpZ(J4+OD+Cy+9=?4Kw144{K&nbYl%-~%T40qZ7LWsqfz<r07wXylS<L<a970RakdY=6S^ZwaO=6N{x!MFX
Wc|Dk;`BAZPZTWm`dl~~c8Mv8So`hDttlzoJ>>a95FH*sf5@;tN6U^V1?!J_SU-umQOS~O*ijVz^q-3EX7zGr2QuPRC_d02Loaiy
L-4+dZOcXTh;|PjyYN&!e0qK*@jMAJkp5fnjT~Z)X|!bWH1>N@b1sTNq-au-kSHGeo2PG)IN^~zfZ`hHb*wu!-7(rf4w!)OkNNuN
KtDpY@{|2v%K#sptKynKi8P5?NR1+BaV9h-l8#1#W+G~uh+?bu&%470(wfHxawL*6b2R=r*@OeVxohjo<*%BrU=Mr2uo#ITjORI3
7*-!3%?YDb%$T5-S#}L!qxm2(NT&v7fMb9~QX%A;jSMTxxcVEwJIA2nWReOE7{-%?BGZkXLt`Pj5%@4Q#G<W~tt}CY8<_E7rC5#{
FIXSybvN)gu$umbj4*x8VT=zyCVBI7O%XHFkjK~oY@6A1P0tnj>!yY{bLp{vhY;N>M9M^>P|*<5uvAeJuk*Ox%m?xJ&tO^r<(Lh!
JVG2F@ql2&zU^_d!*clL=E+28VEy)<v8j-x^)BV=sX*>7JWbBpo>&#jRW(PYLT%K`LHmyalPmJ@?wTJH!?Hu}lQK?}g`v!DeFx;&
i0VP8Y{(FYpOrtkKxU9*#|THo^~#=V?!dN~HQNK-JjgbO5JUeK5c1HoW^Ch~nXt{&I_<Jaq=7A`9~?}8R5PPW$Rppzfsud-{C%*%
NSdbx3C=@PEq$P*dkI<Mn{~~R89pZdY5d#YT6Q|-kAw|t2|dj+@RJ=h>5XX<!0^g;0MF<}Uz8{AWeo_?*VzF|Y;NH<dCx(3tx2t|
;caW`1tG>9=O&6@na&Vm8?%AW+?6!j&{L+mOF<3f^ckZ#qBE?({nN3cf1}R@RO&6DJdl#?qX)B&9mX+nV*(zeT{?4jmlNeK;qx`Z
Z0>M0sS!i>XI-$7qGYqbV<86&JVEmyX=ywma7#*6B1hP3yg5O;U2azB%%+5WGlgbi7gxOlHJoHJ+J$H$lF%w8L06$jD&y?*&1C6i
Ih^U43ZJAxsC%}@Fy!qySp$wt`%YQp@(o7QY^Dr!H76P>htwhfr6y>IVRi)nenUu_RK&^8r@+4a9qL3%3J@^PxCK*41mGkNO6vSD
ac8T_H2ov}%}TcJX)zqJ=>Y8d!gZW$uOW;9sAyH?lS+^b+zl8YxsfiQ)dq<|!Bs~niWXu)zwgbLDEJM4S+w;aBLsv)BocYUav)aW
hn(t$xdWXIXsig0%fk=|GBOaLEV7tQ0}-+vNW;A#D&nlQGXg_;6cA+OSZ)CXjG>tdNa3K(gc0Urc$z3Xq0bVgjZ$ckod&C3y(q~-
^9(l9jS=REnoQ_64cYnV<leB{)eeTCO_5cb(|R?C=FQ?!C4~diVU3)T!L1@FJCM>T1`x2DZX1SMNMAdtBOTQtmKiAsLNta5U?AFY
l%oS(X?jL#Ly>gbmJ1xd387J%C<;rfmD_`_6MD^TKp1m1M1q|Sz^N$7I>)~*_(I5W(9RuP6oG<DfN7C)C>Se=#`bp<DbVgSM@8Sg
zPZprUP2mrdm?CvJ_H6KF(X>it*XY!N-CFIelA%KNjgs;UPyHt*Lk@Qq*ALj5JZwG42dv+dnc}u2}mpj@G*kM#D)MMfY>no<I(|;
AGG&ose>P`iUuU2F_sH=d*KKC{Lu{`aslk$c>KGga{Mwh6cqA-3JMl~<B$FE?E3AwU$gpy{=fe?!SdOy6m4(nlk!fedMA>g3a5`p
(+iEM)|gwCsg)lc8eyIK&NZuc5m}aR&0yPQzrW_pG?apFvn}*_@G*lGhQit^rBq5izr!`9XLsqMolom8MjY-f|6G)YB~b>M+s{*a
Ej~N;!<TIMSz{P{JK$tpo;1OcBll{L6!-4;@VPjlte<bZ(eXb$h9U}h^u#bKJ#fwsmSB8)`|u8siLo#3XyD1v#j2nkd}fRga43NQ
5Wm<z9Xxjb$4)$h{%Q0Bb%fOnIZ#iXe||?7J57W*2<ie5_LzTrMuG_I4x}vop<4r525D!jhD?jJ>-<zOsOA4*^>T4r&t~L=AFO|m
_;jLiMV#z6+0uO)WK248(?M#0tZiWA(Jfb?P{Xs`!qIM180RFBY$Qoglz>8>%?$9h(=&S2Kz~wpfq%^?W0IG_6W>-`FG_p6zSyxJ
<G=CS^Zisu+jgiViE-h9u(F3MXPpFb6o*?%W#XlQ<(ma9#JQoo|HjK9h>+q%Cu&YJiA$B1lLUq<Hsb8qZhb<+fMK9bW6@Z!j}Mgm
7tBFGNg$9BFi8H=+Zxe9q>8n%w%gB&c$qu0*m4ZG%oUc%vX=kxA>;{pFc;;Ka!De-b^p-2k}1N3g&OA%r~
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
