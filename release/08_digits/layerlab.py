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
# alone, and of that on what has long been there. A Python that is too old is told so by the package itself.

from __future__ import annotations

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec  # noqa: TC003  # a block for types would be one more import
from types import ModuleType  # noqa: TC003  # see above

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(5a`@`M7E9RGk^L_k1)|NsC0|NsC0|NsACr5@})-fjVV4cJ=&HbZSH8)v=V?{(Jh*6iOlxO-?_yPR|&LgS<XC{aNL
wr!DBZn@t~?6TT)(6$(XQBNMlE(&E^G$jfZ?|IKf3Z{meH7j+x*lJqYWFDI6V%b?4J!d(&)RH6#5D!d}psExIQVIrk9NxpKp(<1X
R1!I?#qQMUC?FaD+Bx&(zP`iapimG|DjL;Fs1TL(VL~0W6a@e&AOHXW4|m(1O#$TTAW#B8q=6s<V|n-8Lf;%dDJY?DW{aBD&v&IL
o?!RBo_p4JH0`#&gW0(32UD$X%^R84%P5GV5)}8JP!+e|Xgl8>Z#*^MF-rKGn)}x0l~GG-=WAbk%{6vx)E^zL-S?b&<*IzVJ?+>%
J>UQhu*@6)@ULEd93M2|SKoa2Yv;GS>p`G9VC8eWRA|x#(7^h7?s#*sjj|`teZlv@$Rri-JR0ua=4q?ivZ@pXAaAIBrHYDDRqoe2
h6L!{Wd~U5(j}{-u0RaR6x|)W)05XmjxC#dD9$@@k72w}C13!zofT<-pcGAP`#ZeBk)++*v{2ULbLYUJmFd?4lG9bzl<7bNpa1~T
cJ5}lnV#GM%6G4)X0IMq=3%aAyv?6>qFu+W+j)(h2ZvMx0pp&0A5=oAL*w6O_{6ncp3iwsSRDW!UGI6>GuDkDeZINn_df4lg`0Zk
M|9mg1Gd@SKmZVSSbeY#ni=5~YEe+m;zxboeSmz%$IwB#;ySQXUC6aMmCjNEN8S!Q@3R})^0=?KwKr%7)0|dv<D048z4q6@k!Vxv
SG&kM9G%*fWu}1Ex_i5{r@hYNdiRDvrho-r*gy@g+B<D@n(P2{F`IDLmxG{@r??%>sm^jFYq$Vtj@XrK+pNLPSGvU>y?ede#B1yB
Z+i|dyx9XnhQ_L(QEC_ixv|slz3(*x=x`AOlK@e&v!3`q?YeDl%~b(4fvo@wcTfRRIuxT#X4zJ~zHD!R$KAS=k510-tp@S#GY78P
M(53LBVM(9JJ;7e+IG;|SO&CIwQSpR=xNb(ZryZy4&dK3F7r0Kc8vQuSE~;$)+@LVaO&(G^T1zfc>A?qVZi}TRjuya#M>8fovm%N
PUcOuqdMPtQ!#0$y^}+F^at7;jrI*R5Cjkq0sxu-CK6*o2*DH5o|>PNK}V8$gG@mXLJ%g2piQXLCO}lv)O%EVhJm4@K+pgHlSqjo
nwp+XO(xAunoWg0JyXOoWE0S8VWMhg3VLY|Q`7(<B_cusXlPXYr-;=&CZk55s%fBU>NcZ500T{^00>k>0%QOn1O&*?3T-qg`iu#a
O;O>ZntGc^Y3d0ykq99IG8z+269i49rpfw>eo3k7G|*%K00T|A1W!Ng!U&1n*gxZhL{U)xQ3V1Y^+-q`{`|Hd=SILJBoFNN{a?r3
-|xR`_DXZ;z|FM&GnRf7KMEgHRkV!%>OOjekE2$q?I1#Xfk8ks|A5Vfmj6yt+-S&n@mkYfAb;Yr-c~_1CjGe5cf|o}Fss-PmW%!S
@RNVy5(uZ+XSmz{o&a&H=*Xqf6Ywa2d6q*6s5L8}^c76@FaFtW|8>}&PNIyig*c(F{$6?@Abp@f_z;jODood>W46z~+gu#HH?Pxs
xes<6XX1XR@Jr@@{rmsHlY~T1iSN~|b2B~c!zvWipiCyDCejk9JOTe42%l>CB<bNI*dk?VrSoPyxvi+7&jkrF<!0}aArpaV3j{vu
c8na0Ax>2KP`uqc<#)!89@o@c{@tJ6KTrIDpvDkjHcIG8Mbk8K13xnpFbVSuM(V;sYOWV7zwM+B4hSQz6}#lZM4Ep8t;4wjoA9)@
>bADShp+tn{QfYXTKDt+e~)Z$11L)xjP>Nd;xi!i9Dn?}Q2d~O{iQVdhvD=8{Mu3AgXaVU0@hH76TN-=@YFilayxySLzpx1`s0|6
hHQ!o-G&|maqV#59-}sIaO#bJ{_2hOYQK37H8z;5M!49d&PpI+E+#b|uDw(vrleawSkTxgkuaZ+Y-SLdD(K%~dX<3{-{8~|pV-97
S%Q$CQ*rYNpRg##Q34_WEZP}#Kydm#!gKWT+vS=%{A=2fA;~{#s}@7rxBA<IV*Gt$?}wjO5IGzX|J8VS`^}%4KSzEI!N&<pfPh&=
`k))hXa7%My~j`twIjh(6Z@1yiD}$ga)QHvkGHqA4&b7LRtjEnLq_Hg`-pD>d40{`JUx>gz(G<5-fLLr3fj&@$b|}4YKnZv`-8iZ
Xg8~E8;%@PKtLr*k!@OBNg`xfg@@4Ul^pM|fGJfZv+uQI@bSlR<KBDq!gavkf?%0<N@Q)84?1#w7xmZydV!h0XQjL2NO~$S>Y|D=
${tWuBZTAfKKMK*)TLrk-k@`lBoa`8!b#2c6;ubK%*8nKpyuiT>;w)N2{j;6pvJ1QBcJ<(VeV2C9CvYptbpp}MDtuw2opsFZrs3S
C$boUE=g0q2#ZxFI4lZ}hX!3ey%Q7w5(IC1an-IIO!S}g=2#=@9gg6DjZi}x`ugB|<X8&a7KucBsu_`tw4CanKf34p&T}U$=Uof4
>-O<J8z}Zdynr3A*a(uUdWv{FSw|QP_<d~<nC<<)Q!y2p;tJ#cj0bC>AY6<4-YN6{v6RUa$Fz7+diMQ)vs4MMcwwpg!G8%S{(s`X
Y=<yd{?GGPugYDC(b0iUUx%%@8k%iHEkH%)tLru&W#*rO0Q;!Gi=WQE>B>u~<=3*0{%TjN0Z+X@<#47%E;FSC$a8#2-ho#V%Ci%2
r2nNP(-t_bef^z#M?aTNB3%za)^SPzJBgV^3Oo7^=>Drt5pEF?N(8c~|JIaba)Z;xj7l9UC2p&)6{O`s#kaR`@eE-X$fkDd(>d3j
!DoJg%-ykKA=xS+wCs_2*+Ut?mEReVc(v6)T1c>BNEBj;zfS>>gP(euUr+k^`*r5{={e#&V}?e?C<Fx1@OgmJ9p2{|y;P4aiSp(q
ITeB$15(QzR~-NKQEfxm@r8unEs?JoWvVE-{Cl<S>Bo+1XW%v_yiEM_Ce;AIpUW7cWFxn~#t_zi4m3Ye2u=jR=?<iqt|i=p5GR(j
v};e4!@p;LkvhHef2hY5QR8zB0bDdf2^$g0gx^&nu1bZHGC8j0yyG287_(%3X=W}+<k!>bxz7Pl9O~B_tWyzDGV1m_nlV)PamKVB
9=GegZG2cMIosLlm>YpAiLf3!N(8jH9gd)si@W;yR(@eWm(9Iee-2`PDmG~H0`2vaS5qixLk#{ChX)~K(+rMSrBHzM>uN%FO2mqk
mPD>^JkwT8p3^}(2o946wO+6nTxuxd&q2Y}F2EQ>S^4FPDGE$|xomq?!_m1+!3ISFWs5D_c|Vs~U&l_v+CS)b_4}oJw;gr?M=l(n
k>laTP}X&N3{DVgK74)`^v&8C_Ge+pou!Zh(X}sV44bJjZn(PIyjb5Bzn_nvIkjmz@v52*;?f3sP{?R|T#^k_86B27Fapu0(zzIW
2b3)dkS`A+W=*pQ+W25}HVPj%#DYRU4=?)++dG~t+7DBdQyDW4_nGPXe}~E(vi@0*dsH?_jw@7%!(ca`RuE(_W<o;{CTn>-&7x^H
q8KnGO9(Qb&R&6$A&N4xm5@o@4a^yC0x%K^0h;UWcgF|~HVfsHkmVLk$2WZN`#<yl08~Li5L5CpwGYGezL(uJI{b$GA7|tkWlp1o
VN>*o<Q&4lChbzjfEl09N`$>sSP3d1v$Cdtskjk8-THQPAJq4bDgYjV(0{`1R~t)1Lx%kcl1!45Zf-g@;A9Vq>%8QgHX~;^Zpi9g
?#AQu5ES5L)_%qXNrWJh6*v&hO9kp@CQJ0~_sJ;}3EBv#>-w2gPEtU&7Z3}|LF}>=bYv*t?rsLmQM=6sJ2!&RVcd_|ufl|2`l%p-
U?~`=uN@urG&lj<P}p-AiRm^05<n6lgeHF7$zq^g{J#gruZ)rWcVA?+d>CSiMdXcSfXn)b?c?Ju1vz)6!;x|=HWMnqr(>9Xq~7V=
iHM-#@*xbwL}28T83~vuv2=Z(JooQDdd+FRJlWlv7;ryzEN5Wb!N8#CR`<9Xt`uBKXz$6;YBMx;a3CoGV3aj%Un6M3#CW!C+mY*w
S4Vl<k0h8CgnLDmfR1q$VZr_@@0*#=K1gDJeq;HfZL}9Ba5=%BUU}6IsCyrV>oV8p0wQ;vBvDU;d1NP#zDn<%_B2-vC_gL2CqlM#
Je-GQQBjDYX3#dmV6#V9yOtaA+nJUkd|Z3K2>~Do3}mC{s1qS1=OjI_O@W}O>>Gi*4o-qfA}FbdqAy-1?{222UgF}Ilw&2|25Kp7
CijwN>5Rk`Wv;gtr6sqHFxOph-7Ta<#%gfLk0V#<J7~z4nVB<-JEgg!;_V@4#;P1FLNl?rdKX&}z$B7LBx_sR+~X7^#EE->bKXFc
A1*kV8ZoHbsS^)=_=8K6a3BNDLzsxP9nR&64t{nmiP2I4;i06K+;}8-`ozy@E;Ynx$3A*t`6wTOx2r+2rxTNba+rKXz_0wy;*oj)
h~xkqrHX_Q5c{V-yMS+-S$+JSvhg=FUAHWGwm6ClNSYH8KqO$hlg$QQ3sX8j_L>*_R7Z)<etqY_&CH&Y*RknI6@AR2yVo3*d!EIb
4Z4|*;N0G%p0>iECr9kgS=CLiJcb-@aB+75Cd>7}+D|Dfrk!^0CqspMZ-YL5VbUm!tzsgB6z|Vsay<LEoQ{Yv6Z6+PoMJw6$5=@w
5lwwi@FqdE%!D8!JLIP58i>(=<&zRtYC{rQSXz|2p;cHIl_IvxaZspx_xWUS3Fs&MBE_tsJ12Yax=_q1pn`#BJ=Idfx{3qM%)*Qb
L(x_b$Q)@T%uT4Ydn!Sei5<+3kCieF(LnNqi2#Kq515gw6-NvrXfC0f@4{oPMCuAQe7o&|a)oc!3K%=wq2g)_Zs;uTe8L;wa4{aY
3w8yzR9Q<<L|~%pH#IO!{Y;o+ZKldp{Au4Q%P1n&Pq*7OsPmmVHs)EhSnEwniG~m9W|?l%_?XQSMV(+aj9(dNS-F0eW)WbO=<b({
schemay>b6p}1xRXSm#Xl{&*BX42)k`2Ia7p<()Gu7`saPBQ#Irs1^in}&mi0pR0~5qQ}9j%BnnarTGi$Olf7gf^PDgw56RneAl!
p2BoIqB3oj=_rfitEcrgX)~0$PLmZ_t2l#+x2MAeGla8lWvU{mii-s|mp)XetB7!(QM_apRd$Ax6G%nn+MuxfQ0KjsE2FM6ZaZ=&
#Z>)vRf4$dUrAG0t#wkhcQB))Gs}+}@#4l*Sy4qsV~JR*ij{}P%|TRI$R@Q5mME()!o|iZTzb`Yg=({oCJU^%o-J6p>eyl&<zCHK
r0DTu%5&}ZpC8M|Ue@(#h+74ybY)5E@ug(Wv>;K<tyvRH30Epk2(X+ewr3*vtBhb{M-0Ydi1Z3{M=%ziRGl<BI?<?Vb!6>@l%<%l
8fOBckCU6q%_`FQiPd6~B`TeXAl|woMez0zD)pk4*{!J}q3f~4^~LKonuV*S;vBl(W_qq0ahqnXQKfm~Rz);A=EE>Wq1o{}z7j;J
qX;6uSW&iLgXxvFFrxN}v>xOMHd?Ecx264VbPeinjj@uWgA|o#hhW^g;bg4>@;K#k37x$8YG)K#jnb}2mZwwDri=199D$>r-C$=x
o{QYaGa~k)j85!(9(&tLTH{ts(PR<pdCg+k%cexMWpLL<O@%#WMwMrkenLW)5t<a<#>bm4JWAY!<5c)Q0Ts>*Tu_+E)gUGml3;*;
84738(kfaR+MgQNM0oe}tx_RkY?m|72y|}u7%$!V<61g7w=-De5$!67MDgAE-McCq-0K97ZwYN`=VOWhNb4xb%-eH{<vKvf(bqTs
>z^ET8|O$Tf}%SdF@;5Ps<~xt4uIEK$qjBQ34s3#V}m0j8xRG{92}5gRElt0=2)OJf`?@c@JZX-1cO<JlDy!dqwqVMlhG}{S@Yu2
0~WmJT8g`iX$y)#z96cWS|u`s?;#VYVuTW+Fx6&|Q_antmr3$!Zsa8MVN;KK*9)SGyv<ihrPvu2CvN%b^|+v%o|>whZo+1xX-|lK
2DliM_q$N3rBpP!E?%l4xp<e!Rk5Wf4hbBHdFb4U!G7+@CP7)mgKcO~L|bs%_EN%{;hm{D&DLI)`aiX3Wv1M;l(?&~&QVM<g4#>p
!{fr4mwU>iGX-8=46vc}CXe1@aCMr$ZgCqznTd`IQjJ=8Fszi3)QPDpBi#lf-PYal3LcfkaL-pXoZx8nnXh7w)d%fiycVWWiS$AQ
8dX)6{b&9^Df73`)|c`5q{GEj&*X{(&B`rHOGoZN#FM8LxlNC4?8`M58u4injmYiHK;VA~Dt;WaVeGodl+^mJflg?o@Sl+m0WxO%
Cjq9s=+<~oq@tdOh?YBghF}<3q$RqApJpl}wNxEuwc;TH==J+z-V0Ki8Iw{&EpAj4{NEl<Cqp)&a0I&~1{?)G?g|9RC}2oCKp^{4
(3@^O)>n>Hc*I9|gfc;e<px7rV1PjPFq#ra1{sEUb?d)N&#i_iEZ74^831}P7OBHZGeBk0?SAi7B4}+SsKyzB7U>Zrh`ZAlD*tdJ
46PwaZIYvD18E7M5@R^b5i<XL>bIxvKOVq+4|5p#+8ci}{P*|BIo@pDHBkVFD3HZ_U3*#d@s!`uXdOX(D`Y$5%`vS{j$?zoiSoBC
75G{yTqXF*Ahl{a`+jVj;}$7pNlb)2*nR$=-H<pWSL${n=I=oc02=|678f~UF0x1gt=wL$ND79k9fPpz>Hugpz2n}qOhCnzRvb2@
2s3pGPst4;$|Yp>O?)iU8TR|2_S3EAnyp5gvF_JHv_*+%f`=<zo#cxhmG2wkcgWKWDRLPLI=G0up`oQ{zL8F<ENWBBdRBzUlK(Wu
czT+gYDl)3zzsqGG!DKK3Lb1XYZMmNql}X`&z~BzAcn@mDc;2jJcxm)j~>@>d(hU&Tq|S6I?L*8jNu5ut!bWTZmXAXYXp`)TKM3k
zDEd@iIPZZ#_p6qC~WFs&%57e|LhulcmcbV1-VKFT^Q>8fUG8whZ8b93dpFQ!mkBz9h}u%(;wmUQcioj89>121dd`k5%ED`a&Qw&
EIxFAWGJ06oka928e#gtT#4ftD;S1={D}UA9E|~%G1-E5{U(HfnE$PM@H9dowo3MYyW{vN3Q1KPY?EDo(e#eog?^2=;!H|PCI_6<
@M!sP`_txMj*qs>4QXBFZaOt)W=(4nS}ct|H*-!n=D7^4E<0$qcU!vdw3vm=H8jbIn07yJZ17Py8|&8hvvE!sofxk=mU$-Ksf|%S
*R4i|&5FVf$L^;w`VO1#R(G~tSulB!gD?GNdm$PgGfpJ(cF>82u;IqGs>z1LBaz}7%%Ok+<&uzs<RgS|_#&80JI@O~o`;|qoI!{^
*4~|W6Q(!x^OJfh5*2Lcy<2eJScLFA0mI>XEp}A!BdHXp1(4BnGOZ(jIDy9~+83B3mK-(Jp@{7;D!NQNev=s>KS_(kDUPH%uPdm}
zIm^)4E^KVjMDkpYuTj3@-Y28&PbDv7k;o!ktZXIQzAzP&q`-luwFNx4+oAI9?>Ys?C)XM3la2l+?CZ)B@##7hfRje1<J1cuP&09
p+N?Yqr{ENtrdwqW?SB&=?W*e9Mp3u_YbEvt$cdoq?803FGJYiG-We6a%f+iha7u9uAxxeV#V|D_0dk&YliK-j(wlJ&t?ebH!+|W
gn=9g!L$oF*yn|W0!bW^_f8%q8bfUgD_+sqz;IrRLi!Ig?a+PN^)q9nIO!DC|Elk1rq26mhZKM>VpnZ9S!=c=P+03=^&R()np&Sk
g?SX<*k|DJdxTQd_01<+_Oa5+vFG>Bq6xYPk$vpKA=#aUTz~V_B^^ueHJEw3f}pzxP+`Lv%b)lQ^u~lv{r#7dm{amxfyOJy&}kh@
iUKH5sTK=2Od9;dfoFu9X5e7wa5n4F*}ccjRJ=~ltLunVPzVGabBd^@fDn+-To<`~m-LUJks>Kcemil))X2@KKq0nKMv>sd(%obt
1DUX0t^o<=4L--3h2WXcB=(l34&yXre-P6Uh(hBp6Q!!aM3Y&dnVa8AX*_Y}NhI_@`2ljL6W=6g5P~+Uoc~9YQ{vZi?)YxddDled
YKKh#{_{egzJfvbCi^za4@kLdmOX3N%7LqaVdGzL1Ga;gX4>5HV<6ak028$kCk(#L6gQZh;mo`Kh^H(}GJ;4R(ma<%Q1d}R2dW^D
HTgz*i^ef)Om<)xqU7FeQ+6$zCucSJMFiT$A)un&-NU<nz6wZ79?UUSim6xtt1K((G|_c`Kb}C{(IwNaV)10DX6}WQ3M%YUV2Gw}
DF|e+9+KhQK^}xD5zE$a!p+kgj?uq56;(iT4@h=Y@qOY^2aumaITrl8TgceR<(A&F1#7X7$Gmi^KSpVvn6V1QW69)y2#f>%L+^fe
_~9(z)^|>-WGE5LsS>H_sWO8(G<7L%=6;#IRTFwbR>Z}PSQp&BKY9a;&B%?dJD<T0=DOySdiS1c=^ixne^?h!{V<{^dNB2d5&IkR
`Xx>l*Yv!KbNsx&qo*mX(__)B*?;nPr<EnfHG7-#F^3o1lT#}-n)NAMQ!hC3EIjPG>q!UiATtHN%FWDAKXdFSIZ;>;<rj-<H@J}O
)%d*+*#V&eE=0jlSg)rfW_4B2&!qwd`NNK*)JI74^Yrc!6ws8XR!T&Bg*Qc&<fF2R0c_E-wHp6?=rKd4@AEV6987eIN06GS-F@dE
o>^R50{Y(+q1wLV0)e&J9!Fm>>g(0!_e+s|fY*o#A_M3v@XgCms(`~iB@PLNFseC@d~lx;d5MWu@DL3EfOG@cGJZ)^Az4f+7S~Xb
k&W5{!$Lr%G@TlmiHWi1qT-IOU_-`hd^SZqR#a1LaaIT+yQmciz_2vVT-Z;*(6{_4S9g@IOxk0O?V<hlx@c5LgiBd0Ts2{4>;=lx
CWJ`{gn!Q%V=(Cti5;;*FK|3;J_v$fQ5qu$_>dx<n%iZB0E#f4Pc#JCMriQuiS@wmr*b}J@yFI;Rftw;=FJ$JuPnzcw9&C<)J!r;
CbHeb5}MuI97JOp&D`BKm20-Sxt825WrAzAYef;0X{<Ky<z_DEEg5YK!RhbtK0-<UYfJ;GLHK?*!g@P;F`RpSKyl(zx<QUm6FD45
UJ@Ygd<+xG@NWmkhn$}W5g|}1px(v_bh=uxR1gE}`D-&4+2~0h(m$zVli!VdFRy-19lil$vjpO$8*4+`jd7?`Tl`2svIQ>r;8)~>
u`hwfXo*!|5(PCFW@DEmVTGS2AK;)_5Bh_DbF8)Fx5zsA*g$KdMpI&aVet=>^OLS<Pxt%~&-MI*ita;OK6ykWff(Iffl}(Z=E6FJ
6hMlbVL%>|#}~I7jL4}%N|}~j44&E}R&q-@J@DK|AOYkQ2lfF|QWbi4b_rrXNDJI``KNDk|L^|4!aYV0&16p|0B8Ae1A!7AWl+nP
C*b@+3<IpjiUIr8rS1eVkWf4AduFQT2b3@A)lg)PQ<lJmBsfo`ix8(ZR44kxr@`C(bLpQRi>me!x5`u%%dWrWqkAc8&a*|q0nmv8
uIugWhvN;u)XYYH*1Ps`)r5V3wmZ5B4lnU!<*<6@JJ0x*!lxEVAKLq0G@Naby9+2kJGXPLeYka6c)#3@5#1oP$v*#i3uAS9pK6)y
)3W_&cVbe43=JP8dH(<9%AV~Fujk*v%?DLRa@i8b4LjOjX&{I(Y5P{#9u|L{m=iNB-9lx2OFHL0392ddQ3NgpAZr8<c#dpSzNhQ}
m;$e-<6!ip_*yBY?$H1ewO8@7Q|@tNcoQC~HINLA!5=}Wh?4(R{y)`XC&>A4uO?qh?QBtf`EFZn75Ez>L6aB~@R+Im41h=@#`%Fh
<lsYnA~>#OS#5gPAjAdR9W;syXRdKh`TAe0hhXFhTC6-uW|b@i)LP2qR9_Dw?LB+IFXMlH`3M2##^io8?*onE&WU8`!U+ycHqh1i
NCB?_1=_t=0SgTh5rT{#@VFB{FMnBoj{#=9A0!TpO^I<n5G&xgnR*i@j4KlTnCE0NARIye#a{uq(J5q#JT3h%;PPXFaaed5p(UMw
Th3B(X+$sHpMo#${Si=YJ9Zj_4cOIONOdEWhND&DV0Ggy9LK?sDta$OD>WFTNvmllOcA2(2`4S`kh))PDX;h;azAe8pM(XT4Iaou
2IX;WUYXS^5Np~pML1zzqCrg=nQ>)kFf%Sr{3i@z6-x=9mfi{O9}*{~>n$^|K+^7>o|0zMr4INT-Y_C>4VmrSAKm)-?8SY%FxJo7
J2=Z+2vEs29j03-hTVg@P%@zCB>4nSlGq;ZYLL#zZ^@`e;Ezks1FG@mbKMX*yj}qxJa<}1tEsZUp<2As+TW-fitv!*d-}L!qR2u#
Lxmr2$GmRp$>AzC-hv<Imdj7C=UX4F`izU`<}B7yst5&7dm^9R1)3IK=F7q{m>@A4VNwO=!et-t`DomKA0`Bb1ETa{$2S9DG<mpm
(B<aBI7%2lMH7oK-5Df1M{1;ppUb=->1>z6H~#e?|37>51knh=A(;!G2a1w$1>}FDQKppz2?O84P9(kei0g2;i}7_GOR==bTl3W4
;%v{@3D@^$%-|d=kF^)`-;xHX^{=J};_1R-p68yj0h=$KBsV>wd4|pL^co+UNWtr#o{fj|>syFvU{}ZQr(St4?YcdpdHIbH;Gj<D
-A^yyqYr-pv(D+iU1aQxe0ZzgC6^9n^I!wQptTu*yV)vX#C;z)4viz80CLh-fh;O_M@i}$8^Uh=%3d92q2Xf%dsKI7<1aGXUquq&
e5s#q?X7vb@=n;YgrcHpM2iS~C8_R#W<1Zh+wF#a3ob&>u!EJqEqOuyLQ@omLZiQ(A<S|kxv?$TsoNBzgUhnzfcM;Ki{4#UP>Ge`
fPhHGDh3EEV6$40<}|FIx}$5zMoO7W+VYZ#A5XTfh!(pZQkbeHNJ>E+blm=eZ@@E29l!>(w5%r}$UIA2<blX80Ty)LYCBKJqF$t~
vbY>CzSW|jg`9yB97hGij&!GF)MG(C^n-giUb}Oia|`*a*p$&m0p&bq8s~l`*nt*aX*f%MFg7icY#1=f8^BaskDQ8f6zMROWKucL
VZnNx$HFH{9`C7vSHVRes&@oy0MijbK_)e?Gs^}=c06HHT9}tAIU|7^UyigqE%s#>vNa_8JsPVh7=igG`DOb+6cP2XV<%$h{c5uH
tUP|TmPV4`JN_80sfj8T4~fuF^}iCAb+KDq;o3r@8wF8X`c;eABLa#058{_7QusEe&gu55iXtGG1Of=KGcRIBO$0mdvrm_7!`JKU
S3j@2HQ~Kmqq_UmL)`axz~bR`aM~A{VxV>M`L7;x!|9j1R?PQ|Pfxwv$jWJ)l^8Qsl$5&KUG&36Nw$`!dxT2+>r+~FR@g$RD`Ih$
$ys5&USg3Dx*Sqda3n;@AVIkF9GR{b)N<1-Nep#0JTepxIw*OR-fm;9%g^O(FLVWMY;zof41N629Q*{mXnK_YTMbFd@GV9RnwQ;D
$AK3wS$An2o-$%mN;y)y2?6Xa%rA{+(y$hFyYo4$foqBbYdFl6IbnGpvrFgS&J$g%-*1)AHk-1qt15ysUrgmRh!RYjGxYF}z0zR>
MsC&3g9B5B*_&33>a(pX_J5haC+pWi+<TAe!(hjwW&D|IO5hMLfdzz(N=Rc%0f<;tDMK?@01|}^S-3X4?k%<&3>Y3#Fkn8EKe$%-
c9T9qAD@`6>{h;N5Gf^x&%EynVCeA^mx!MLx<-@Qar`2}QG2~qaF16-7{?uH^gAT{s3e*ds64IbRep>u+I2Sd*L)1!I>?%lv*-07
EP<i$cIU<kbHcF2`8PFEMfyRz)N?8I9QoQpS&}LCa)il2yiL?<HKQO>gK{D<_$54iJ^q{8pAq(__dM5F6+K@lYOe9OhLmNpp*YEU
Q7hYv2<0OZ8o79GsVaV~<$!wj_CE{u=J2KJErtAZuriDhU8d1aGSbZ|%9U3dX<R^ohHkFR-nG9BTvcm^f#+JEJz&onJ<U9cJRR8Y
1+ZxZGK6xq0xN3W;>M&?ktGGFu4c~;@qp#xkg1}(BD&%(L)kI(?Zb;T!)H;;-&@VAn+JzT@@7s7k_5|Rvmv2|CDt6jt~X)qX5zf=
M-p|}6DVxxI+@}qm4aTU;}%IbvoaB0T+%!Ow|;faFEuVXdBnHsxPE5D0tZEWg>830YF7_l;lP+JM4!76qaIisXFhIuB7yC&=wO+(
=&J&k#VfwTja#j4L(X@W+Shy5NGWw)q3Q9CZm_W;jq!96KNJ`w&%+KdfHZS{^P`C=p^<4EYWQJFNu?mX?;Gofu5>V)=N0LgHL_`o
Fm2a>5RkHMC(IHm6NrGPRauv|*QKR5u&E>3cKxn%CSmB3PwzdnFqzJ7BU`}Wb9^85uGv94++m}?SoOP{Qos|Fu{2cNnzL+1aLBca
?9rWF@JB*C5IwV)J4aOFc@TPX4uRAUHFF_sO#l@*HU^I|-vaJ+xLJ$T1NLz>PI~r-0(`vlsWyS{Zcy;gW_Uo;HYb;AQSo7LJq}#?
Kmhe*0bva5s&#4%CG0vYG}&;;n!t;!i3dRey7XNWOCOK$X?`*fYpm1$`x{IT7=>*jNe6SMBy0Jo4$m!FiHnf4Z=x;mn1@U_2GIOS
lk$+@Yut~m@GLrUn_;s#R(u#r#<cL2t&80QWGXtomdR8l2s>|+E%<e2=%*??ISg`?`zY-Sk*cB44=ybtoI<3yaA+o4_%^js+XGO=
0HGmZj(DSusb*$bq_I@O6c>HBTUN9NkqY*M4OY~Kj|i3=C^B8uvi3nL#oFc)D9aCL3qgUY0Y#M@4K9H}N*h|t+qPxx$Ku4vRB$d|
)BRmt{{B6C&OV%Qt|nwCQ2|6n3W^S1TT5VA>BEh}^tD;%YK<8cfglpLfm$?KRKgQ7g+vEjYR8a#i3#>|)*)i(s3a1(H@{tk=4>b-
b_E!88~cyWqP4CBkV+6zmv?a_#BY6q{*|bd{kXO#k4Y;J1=8>J7d&(Oi=*}V+gUucL5PSmwu^_Icz;{%HTisypCwcZLW@#h9`)pp
jHUV|F-{6976gy25yb0Dki>#X6s>BVg>Fy<RnCF?H}T(~$5-bAP!D~|h9Yu15vYFV?eUxrkwnyhHEygHuZy^;;R|9q3CT(RinTTd
XHmpcNl}L3Q+dO5-%W$oMMxkP1Pl~0IOs;9*ug<Sc1Rld8{O%R%aZao%&6K!E!GQS_aRK@$8UZ7Mt-BkTK1V7>%4LZ^GM<Y!RI?)
cSX?8*ts4(FBbG`_q>b;v`^+|peVZc5twir+b>z<{P~#No*@%L1j<mNm<WxrDZ&_gr=KUq{Q2GQhPxj`hs7c2f(%Z)r`NGTnBc?X
>VU0OF-HtT7=$^oW*V0cc^RH#Rra9*F_~h(#9@xNO$@PQdxmkRzB<E`29Bm*$5lhej50m_It*f@4!`-KcA$1*5Fxv5cHk8ufD9ql
x1sUK*3W7RMfGCMDLE^1@A!PYvlD9Q*Knvb#5ATgg*r!~5bxVg=Nv4(s?9tN2V{Z{e90t*n4b%~pmXexmWb=ZyJ#>l5YI%I(e>=M
E8BAXsM!Mu6h_b9k(C`1t%0_H1j-)_Y5qM-Z)@D{R#D?{`$D^5JPUnuxX|GyN9&m(fua%jE20$f=zM$O@RAzsm#<DDoj?PIH`SrW
hL_v?zFZuSCpRqi=%=zB_^y!fI5Q#TnA8~D!)OkIaQH!N6)HP%{>J{?jBEaCL;JY=`JwH4oxniBuO5{7xKM|~a*;4n2N5N}xn1T|
DUeedKCIM761{R}W*fFF4a<flM8O`-21hr;1RBVfqlN?EP{Ch#k!Rs*D9#4HiK}y=z4v`>hJ_-qP0;Ad3V3W=PZ}Yi*0Wc?2>Rfj
uNiW2F@utk$Yhcvy$oU0$7?V$mqlT=iZvkTwX+op?mKj#G{pkG+t8~vQ{e=GP1H<TQ55^7o=iTEZcaN>jDBge2X`k&X;jt+#i{Zo
`6u)=;%~eY*fc$u8<jufhY(QTUlPwfyPNGhbN$^(c?(K*Bsi0Zg5bfx4M&RmEb<aaSJ)_JbdV?LQ9UXKOtmYC2C2v^EC&C{JNV=7
E19Mq%{cm*tN0Q%Nuj38Spf{T8?Em=EX2VsWCbGd)D59YKOE{W1N*Pdh=I@DBGz%vTt}$71FXXS2g?Kj0hk8L2LJ#>oMZ$}#h`kq
5G!>hX#M=A8lI&eF^{U#4sf7tRZ=#NuC6>)fzihk1bj$|1ykI%Z{SeNO1`}-`28Czw)P10LxK;&t_1JR50{_n;7J$xdYPBs?w)GH
2jmi;er#Rmq%4Xg#)!~+@~1f)sB812<Ea`Ni{d~youPwVVWlM}PuFJ26(7u~7rl|o?ztT!l-!n>VkTaCK#<TmgRdnpl?SP9^vNUy
NxyV5Nkkb+mAqheDoCyrkqCxb_pg;IepT{2!2cb4&lIHU2=A42sNoUGWDB+XJ73e?X9^V~&{5IqQYz*81>sRM->spXh#wNRdJS8)
UG*5H0f*wrK*9sPvpWe+Q(GQyv#f*%9O@y()j`=nU2js)qN<U8mK8?{z6DE_qRW=a_c?3D-_P*;U$rRX<U)N0xJG)J{7jSc(jEk8
q&xA2&pbw)#*KnmR&~ucr(P-OkDD$E3}4HRYj(K=@eq;&f;+8|W(g|)G~^M@LICWbSo|&Zj9AXP&<_QEBlVp})Zq3uF$>=Qmc!9u
Kgor3iGFTJXNw*SypKYs+q`UXgO9$0Jd`6GBl6vkk37a=J~Vc*P@-JOMm#jVMPj6;O{C0DA>Gn|xW%OO1`ziZ!Mk2=#;~@XLkt`g
NZP2^s->@d1vYlR(5!cf4x|-tW7_ume7uhB2VA5P+mdHDP3o|b9(B#PsnySrw)A(JycI6TiP-T-Uk*Ph#Sh%vYCj$|JAljtExG>R
0Lhc7&DAkU5Y9l9D2QXe!Cc^}@n!iCC_i+&Sp~fJWPx$34YidVUn{vz<94d{u%tL3oG40;H>{8heyc+|6jTuP0i1AmOT!++w~$e5
8I-V>4iEiL`!>@4Q|%arhbnrIC`aaHU2A%cRj1h>;mOe~bs!B@G+p#ui*pK~X=@{Xs=fP3kvgveaHzhbGG$dW3ZV%@>QG0cId{kc
z}v>Di-U-&QbMA9KxCc-0W>5zc?K$7$`lqnr9v%ex5-0kEQLL+A6PaaNTq5R9W)Nf>in9QC1C#N8Xr*_HW^mQ`dw3gQbz=|FDP+D
FD|VcM+jq{oHhLYKyUpTM~Men;9mjP4x~A3HRkym6RLov1vA4q$Q{}ygIWMYq>u(%sguOfFE?(&(Gm_x4SO1a^ILgFkoaOt9&?hi
j1krmMzDC&BzzT-qRVIJr4&M^Tqud-%NFy?as6%tKf-s>r$VQd?bEa%g~ZshI4dW}08aD81}2J6!k4qzGBk#{ys`t&68hGBryq>Q
ET|zU!jnZJ`!K+ugPFQHLSlXSz`3zuziv(3-yaeen;#<MAp_V6Ax&si+|<y*H!!#lvc=8Zs?}%JY~QUp*&R;LYqiI0CM987CiEEY
z}QNatMK@)Q)NY;j+!D?>p_Yibq|d9EEYaQGE5L_h3%`Pdn;PT`RU3ZCpk_>wNwq1QIwl-QJhEVieUW|rr(uuPWGK&k_6x}*YJ(5
ltgQCL0cr6^MvQeds5U!VL}5sl5`7=iB)(FQ-|kDvZ4nLon!Rv$WA-dghCC%1<GS(P;}fVWC4g-rYr`p32kBa7|=*vtU<0AHwUm2
jL6(&<iv9_=wolY+pO)OO%XAzUtRm>R3#I6`EP+b+Zp+K7(mR84PXSs9ZppY0F`sLOhBKmm#E?<CP=Mfvs>MuN(Bp^Wr%SBbPpAl
R<~$tLNI3-$InunV8({~zaTTg1Au+oQBNDuYh9mL3Juha6kLrhUj<SJB~Sx`6-p|ql6KvoKkSKOaq}jHE78(Y9BwM}$hj-aGT9P2
(o-R6XIcUc<yrB~0^WGMpR_Pi+FGK<QT4W+1-1CnDDC(4hT9Sdq#qn3Yi1QyDaB9{dwMYEi;&E4qgV2g+|c6H4QQ+j#DeG#!ETjt
F<QZV{-&XSyzc5em%MfXrfN{15-wOxQAJ81O=br@TmT|!IEN3)p?L)<WNOjo&ssoXK)kPcR@5Fh3fnIt7Htj=IkX-;x7-&uR4fdb
R&T|?i@3RQLOmHcua^+~c|dO_^)FAbTp5Y!brQMxYVI}*$nqghupghGYAQ_FKPqieB%h1(*=`F9wXPE&VYwdukkkjDm|)4&h9Q*U
fn~C<2yp}$NF+cZ`<gK1ls=41qcEFcphz~L4NQ(aE0<#h1x6D^Bmsn}hvU^rDuNb-u+aIP>+>Sy<D%ebnF*f%A7OxkECduSLT9uk
tHwIW^mXtpvG&@1KopkRHOAmafchG)wj3gnqbNi@o%+bVZ`rHYYq!g06?qBxvL+f*5(8-Eoao&^QG>EBXKDw%OZFuFopp&(_Z;#t
Y=U@5Sm(+lcmm7{e_4E?F;dr9CVsqIJ$Sq+2gnvFlE=J(txb*;M+ac_+g+kU!X4#gIyy4~L7){82*HC&pUc5t-?GZmm#Dvp7g2%7
OD3o$NM>M+n{)(?#ULnwdL;SExROVu%>}M1gJL;$=e|G{M1UBlrB#LHC>+Sza&_7-m*I5*q|Fkpo3+jYsa5yJYX0S`#+0=I3gFA0
U7cG_PC(>k?4Vjw!1K8~94vCK0Q5i@K?Y-^1ghq`fG)VL?S)OQGMEmk)OlI0S;5H&vQaFp2oZTMDJdqoBs7aN4aPa4GLT>-PIS)c
$0IbeLJC={HF}v1JZAXywV6nn7r`k4_~d9gE{BP1iOG9adH(hjDCIr0P{v|v6SbxLH5!Aq`nRhZ6gZ^E8H)D;>}QIKibqAQR$Pcu
Mcv);j9!APa$OGzFuZcrIJ|=sneIV_4Q7;fR$sp(4KP-ogT#e?wHf@|V(jN{*BLCFG(-({P8fv>7hR$wy2=5dF3r8!6vjJneLpB9
Q~0G3o~F1F_#j_4eVI^Lije|IBhZo*q5@EfYrcCpfwP4&Qwq2CcwgEt%7Umcva^BQf<y;!AGcRIRT~k1Q5z2sydnE)Dz+mB5FL>f
wX*C1b2Aj60YI4zcY2hT*K0o~7i(R+oKc+uF#W-H`)RsyE3)s)xmmSQCw0bv$op^H{$H}FdOHRSgb{?aH}5z8_S|6@mvK9}9NWUT
83^d`L=a;mnBAP}*@0`Fh5VySUSNAL^nZ^R7TJu<wko0|7ohNyGw!XF`KpC?xrn;eD;iPzRJmw%pHDGlTZA7mr0?7wEPG6eI|~!*
JX7Mw_pg81?Rp#7$)-ON;DSdDpPxU>#}+VbTGx*Sv3&wpn>ya2g+=SzWQV$ey#kO%*79<hRz6#>ERSNo!~9S70+`n;Tt4WNvJw#P
Z<}+BeTPFLhKLF@MO6jWnL##z$&5^(RExIqqubffyAM!qv<M~uBobinZ}8uV%o`x*PX<&GFeM)Cq33!693Q4OG#HG$?OISAs$}YA
MJPe7C8aHDpBvnjjk6q#%o8&zq%p*{*Y;}xdgfXq<=+V*NU2L5^ib%-tKH_@npu5FsSMY{hyF9*I$Q9$_uqnAbvHzZT5<>3RZqu_
SgH%i$&f+tsFbG_5M^{Tc`zHXfY9`{o8f+<Bbg_f_Aa<SaWipSV{)cGYSJ(1Zn)`nt7BB4ex2~>aBRL#=q=QIO;H$d7FKPuCQnzg
{p}ft)>P7WtUOxxq}EVtciMClonIHJ4<n(t$7HLS5>8dE8eVN~6G)_)GDe!M_NKHXImKqN+|qzvuDc4lu1t%^S|d10+!Kl>(lQD%
=Qc&A1ZikWDv3~LDS3;H-B!G4;#g26uxx9ruH!O7kaC4H;@3307qboRGBrCDbu&H$imTs^Y-^YH=a(wqG_dh#jzero7&_~WuRgd4
8RWonF?F$_3qlnkg2Jn@+L%nPk&#nSL>$s4kv9X{s){6u^q#A-&wV6sxLsxpkoe=<c1SWor8Kz0@M&KWXX4l4i8c~sqcpfq7^Jq}
QEg^WUr<)dh+74_t*pUWOQp;_LYU*hG>Jaj&kbq2O|3M#u_J?)2E`<Fo=${_Q;J}|#9+<zqrMeQTu?L1Q5w8dYRabeoAgm(vWbC_
ixXj@z;fbFI%QfEEwqQE1puKSk-|~7Hnj|-HQ9@(b;8x*?kO!VA+D3oCrqly;2V`7S*OL=i&Eibn#ySDG?u42K&)=Hh>3-96j3T(
(Z^ou{H1b99F+o;*=nl8D*8JRK_x76$weVV<f~Gy#Tw!bc(X?V(ROeNoykJ?u*oLf96O5_rSL`4?)S@zs|apBZZ$Lqf>>Cw*T}BO
5Jv;4<{VOLx5~<dxYA2PHW96ck3_4Tc5GmZ=VG@{#NpzoXH^xvr6B@9Qo%Gq20`}Sd>m3+)M3OGhFpxaRe35Xx#dT;mq`Fq3M^}W
QfHyG_1fu+v;|x%i_=qK#g)qDLnC%&4AS(?=JD4CfJ2$iPtN<wCqT`5V=20&G`eol7u6{>Fv7Bsr79?mg^`xuN{u%3_+p7}Ddyf6
H~ag3j>nBaQ{c^=nl!*8l!>D`4b_@lmh!o3g|iD7PVyutWji2?Ug_c(MQH_lOcF^l5(x4_qdUs;{!f#Xo(`w%7^}UR@43D6t`4hz
o1i9eUZ5>Xw|MVetRR93m5P=jQ6P7TCyU1!!1FF5?I%!P$B{%dae#avLlH%72w7T!d&Y)X9F6O+vR=YNNKo|{>A}U)N~!?)VyI1u
lB&9eQ|#Uur#PAp8TxjeyK%n6kL6TUK|&+mGE`Uy48aNt%(q-_cJBIm`<Kb<ZyK92{Eq^!hAh3{;%s=-foQ_ysVzAQVj*k}gRaZ@
geYKo+iAY{$B%q|9zP2I9gqd+2BT2A-NLoyfqcrD;kvBe!8<B~^%0xC)a@G1f<~7$pm~Mw<*Pws0;R~(+g|(9S$MHH`sxyjy2Zlh
{W$o|rTgZ<>H-u%K*8X?yTtZDpORZc?EB&?m=a){zi0}eNVSyaNdUxns_sBE>EAdn0x^N0G(-W%O)DF?64C^Mj`E%vibeBbQFbPD
Gj?QSt|_w-l7N&F1Q0-e*vnbMn1>S`4W{nQ{ag;6W4Z?>{<640&E&(s1=BVgEGwkVo;fch;WN_c6chv+D?6?JrB_^coA*!-`3bUX
0m_aLoT6KY7uBuyR;OO$i=_9k-`V}yJ1{XnW>|drr_@PD+1MkL0=K#XMl?`^K_#$tW=?X33%c5^d_}jaAiYRZpJSq<U6y6TX?DSA
AaN>rR4rffq-7PV!sJHnZ)kVrb8!8~&Z~n;ue+YQt{pWlyjwcT^sHo$5}O%NQ`j&Xry^Lfl?*UhZyLmG{&e7QVpHb%eFZo+l~Kbi
SwT1Kv%AQ(3-B0kTAm{4oo;;evXFTFb*tI%c>`0a?clrjk;~SX1ZAp}*;EV`NeEoFM23?B$UGE$Yc$allBy(#6jJOF5z1f?ElcNk
aX6N|m4`vTr&=W5P)U5fb?rD;ywrog4lo9*#t)Y5o6fYuAovQ%Su<zAu;0Mf>aO_TiP1hib$8)%h7CYObxJ3(>Jkuv0WIS{D$1*6
2_Z^h_-s9mjPKK%NQJW=Sr;w^G$M==I+WK5lu!u-Heh%xd!85^art@!eloZ`m3|xv6^L`~)DffwM)oRd7!l~x;Nw6*kqXMY*xN4V
LQX_KglF4DC6tQN+4|TLq&d8mcn>u6GZCcq8;b8EmgMAuL(4SabWtI&e);w^To*4;@a0)p)4ha@b(FSx*VE6&m!-t};4`W@?Ygui
o>L)2@lPY=ZXGL$W1`O*Pj(T{Lb!StUNj+}8wnM9<!-%Jc475BVyJdYu0cHuvZQ*HnmV{6v@#AljV2D;*O^KL7~&LR!kiQYpok7^
Si9L6YE>*l{mayeO=GXmP~!YR(4gdj!`q40lx_`=Z&0GnsH$MC4~;#}RH@&0AD}$AZa5Ai@#FmNu~m^c=D~sJRaH=u4${D?6QK1h
he~{Pc%2nhSXbZmhaZ-jC4ICL_V*0t;U<%C+OC0B1D-{33Xj_+T7@8br30{6QV1Xt5_g);i|@a%wFhGic}?0%wFVBikZ(7slZmxk
?e1UV-&QS|SpAD#e!lnL+7w67XtJ1op$AZ^grFdI;|Gx^Pl?x$4iX3HO)B;o*G1wOaY_dnm#qC0S{qfyS8^{AJe0eI7;wPYTaUxW
i9bjere%CGxE_2P$ly+tXC#t!*asI6{BR|!plv4gTmQAVcFK#i^QRG|g&Xa0ol{iawF5>2uhTsRIMnY+4gcTuW-@fU9ty&x{3Vv%
xYEIateT}~K@i}fw}H%hz#9R|AHRzFLHv4s4*&unGY(IWkJ>h)Y27J@$2FcZ9<4(*S$H4bVOIFGB)qT7Uq{9ktNn)L$Rqn{2P;E!
2+X0u9GjFvU3A~IE$K47rH|jLI-D^cYZyT&k!&zQF+DF;@^KlFsMrE*$SrNh`w%jSy7me_H52Lic^A(jgdey4++H2HKjt8-$OIrz
Lnt9Aimv1kkx>BqXGp6ENRT9oz_1}mqEH1WG$;iqh<X2){u>6b{PvbriH(buY(&VFTSR!_in?VnZd-+|cXI~aFsYP=I4O-22(~L{
Z}Rtcf6eR%$O;#vT2#=3&JD7LBl7z{&qT|8hxy^y{{mj0g@VSB@W-*gc=h#>B4AKFy9b|$i2#~Y&F)YVh#k|39Y_Faj1S7>y>vsX
`LKq0VH_Lpce>rrfBBtmx9aB9K|K*je*IJVH+oDW!;i-8&C`x<xSE2F97p3O06|6k)CC>trpC5klq)HVyQO}6k|K{xHHB*?6M5M{
SW^xeD(o3mMs%<G4abjl*Y*mo`wz3-1MNaTO)~;@^Il(K@&85-J*Bo>j5t<nu-j_&P`#It=1IM1tL&I?+6bQ~xgVbakg6z3=$doj
JxL}ab>~vtAeS~2gb-1LfA-DSZiU*yW|{^qOON(LkMsFZEl6tt)1OuKBdlIx7re6v-bsN)10MV6XpFFk_SS%M-cVG(**25~oVics
v+*t@QEIfHy2ZH9G=n0yyED>!A}v|g{9v4?>zVBP(B6s6l0YL(lP8lT&i4!>{A&<MQwsF~Yvu(h5Op9i>zj$e%{jg6F%w-OPsv0=
j6n*Tpa2FPZZRqm6Bh!Q!-by`(rK2OsDte|A?2Gh>%~B+_7YJ5)P^J0MW^oderwKH<Hn-5<I-GAlBrp@7w1Z+N>neVX<Ny-<3>(W
S-`6VT?z_{%F-9(Asq&-VOv{F%Dx##GK(=g8|iUMKwDJ(+ODsLp~t!!b-xpkbkDpduI6A7WwK(Xs*YnG8iD)LYZGI7I$&|SxH*ZM
Y4jAShwjpIj}kPPA4ZNjok0a&8Pz(5W*Xk1uMikBBCSHuxzt@(RTYVfBd8X*ff|kjzv1cmPURB7ii>ylxs&?ju8QZfZ8YT*0l)+S
%v-*7AO-~_yagWE9gOpi><UJXrOY&VQ@QXcz&St^4(0;n8BqlCkDrJWc-4ra?Mys3aCP11LE<U}TTw}n@Y7MboPlCdXXnc8={xQz
W>G6rcA7k12<TBod|6Nku^{H^9Y%xB{Ty90PAq8)u)?%(qry4^kfT7B2V<5`Lyc+bd|YklgeT4a&y4j|6Lc8Irjnnx>D6GkQ0vx(
Mu*_E<wlOqwSz}Oo}}p$n-2*xIkh1H_T6_m+1FX39qbT^1P^)XKX7=o0lVw4#R~T$f!w&^4~8QDNL&mSG^bM9ZY<C6`l~+wC)}Wd
Q!Dz8qhad<Q>PqIaHGIg9^+sr5(2CW)nl884nEE$l)JEWVllsKpdv;7k_7NZ8>H&0WaXu$_xM(bAq_uY!21}Os6Rr8z5+}n3QvZn
)cx|o@oZw$mdL&P{!|7dV+j~x20LEYTo2Wo{kyjOT5uKiQ1@<lE)?%5@bOU!)`eJsk`xgU8CQVL+dLMcg(OVrLGM;NuA_{TYDXhW
DG)h4gA^#V2Fc^~7<Kv5l#%3ZYa${%3;7C;4ZCnboCk1D)$O#RDNPp*9LSkYTm+*sWF&%;2wHQ^AoWr}^nOyKL=Zs(pE%6)RW0PF
WTd5fXy0;VBV26^#N`3cJdQUeBDmaf&i<LkinbPE1MnLATufexIyhKvBPKPzr@-F{^t`a?@1^XYAb_h|h3Zv8@s3MU86RSXs5^kU
zwZ8~Y3s>{0(i@_J*a=o&qhu8<3b`~dDx&h?Xl;av+r8rG3}31rj&63wjRDjal7VypqU9XqF-z{rNsi0SP?d_b1kM0X;t%7x2b&h
nwjnE(A;BU>T2~Db|nl95tl5U$T^@A*x@Ht0B#B{N7xPLu__ik4N?2G3gSd|Tr+uI)c79xBK{`F$F+yN9SNj5k<-s@X^X8149-w7
K%^#gyfM>=viK0RjaG2sE<y1;cG3yNW*y7XS&u<Ez!0`kI2pps_3&iOyjVN*6C`^j9hfHeNkXrIb?K<=ilhP>I7v4)Vsn{j;vbxt
3V!)32qAlbt3MpERTUUQNX@x48qwrW1AyU}A+TFF2fOrDNdytf=iWwkIVg8GKtX}<EYF8W$6;2LLonMa&Mxo8XAT;{27;Z`-m?#k
i}$bA4<(Vvs2kFq(PhMafq;Sf8aeXi-(%TXm`ENUAh|$OwsxcJKMhd^S0N1c6VUeN_lRKYVfQ6_o6O{R2kEh6HnZ-5p)!qp>d&t^
sl-`&Z59hr7&-B3c1FnF?B*%0P+K=S{u=q~@YVxB!5yG0-fB?jh0iV0bJD-6py!9;fu}@OJli3P@^HShp+4o^#FWf9W)Mi#QAMgG
HG!ROal;<!L?r1gETNM8Zm1#ju?0$%vCBlJU&C1?NGS!`%L7Z)YAx@TD29UBtb>PXS=1DQ2|FtBaJQWhBkH4&b&jUJtHc68cN*U%
M=XXKhYGP--it9soVC`j28IWjBQ+whI(|pWd*gmc*%n3WB9k0+gU^XT{iS7rSKYq@jWQ?u7+UjQ{<atDQZpzH*sH>Wjj^5vBvhDD
#l!-E0R(ZZN*V>&vfvp5>}Q9hf75!+ZqD3*=AE8=@W=X{>xMXK`%^OI;pU%BK<`W4hO3FQF9W3kK>kPAR<dIO%VM0Qg$Dfibs&v7
^&`$!Xi_>GM}{~&38F1(+6KWMNPObUL%A14>rnZi#Hqq`g&LBCoe3l+zEmhWE>y-HKr+^mYv!qbvmDP!PT@yp(he_yjTyrofk0Ik
cYx6)l|Mm3NR*kXKksKWywP!Rp}!X_2gI;~yz*TL`V-kcn$7^3{e#1!hxEZ=Z{b${jwK=?O2Y5<y<3m@0P>ITm*Hq&rVZKLWGy|7
{i8_ZL37apls;de<p4~m`7khsPR0^HDWXHQHMYE~!TU5OM+=4*rPNc$H4!UZ<b2tJF*Z&)%LezY>7kEY=L=7MwYDQt$5+!WIZ8vp
^$fBStOs`+-ceW)cOyfw8kx@&a&Z&jsZ%p*&P_UTln;k%F%wMH^mBy4n9(*69=Q^;t9I2SkY~LsbH-76%%d>DZR*@w*Emj2Jsg-`
{vbQ#r_WfVQ{|>(c`$4p4mnk69Qy6<M~g)2ST<M9SDffz>DLExq5Mj+M*Z_F*@-YynU57XJp5aFj@#-&0}%KdJ_DQsx4>dSVS9qZ
C55_9hd)%bYg3G6a-+MaCX0Q&{cBK88Z2EtG|ewG0x5H#oTqkXSso8o>o%g1sEv5&f4$|OuWwN3wpAC>_A=@0E1x#A<w8g1K-n7g
rilBBa)IRQ=&?B&V!|9usUiqqv@9Hrm(}O_|HJ-2__rE0?H6K_?S*~?VRc#lJbc_a#g>HShcGcIAP*_taPbV>hqdWQ&{LRUdswY%
-mQ;J_ri)&$Fjq}&2y&IdL`GrBu2dfDa^%a!nB?JB$^(bXaf;IQe}LoxO+@Jzt<A(q@*96tHOH7C}nNAu>XpM9<XUd!%|)H>OHh<
QX_FYlTv{bB2~}osRe`U(z+g+AhbBm|BR20swhcJ6sRg!VyQsp&HgOx0R<fAkWudSdj%ZxzWN?DmnfYQgwU>$FyW<+b7DSiu{E!x
)bP=N{I;mURO#||W3eH|Iq-P{;c>678r33G7wvRuD4zw<D@L0U`L_xOE8y;q4V84GY(a5yHTSGn7IBLe_F<NE+Z#2Q*VnEZqm39*
)_~#_&SgScWL%ARdApi;+SoUV2s~OdDY#*2&s;SYc+M#P^KGL_=%!APq4}Ksdumzo(;$k(20FK*xOnev8O@w4E8z|Pp0|?dDbx7&
UCuYHSHj2SuumKRsqy`nXM=k7wA-G||0lVs#M*kwPp1W(72+;gQq#4xl`C4p6AGugj>;wYclhRd4xRozx@SL^E%qe$>L<2B@g4h&
cfVO`a?kCE=KoiNd}rDAK)p?R>--t~e;z&cSKxDMcJEGfj_MhPkje13LBZG#=><8(_1pfltX;HWO?azd^xuv3kuNK>6}vOz>3_Gg
Nj^Rc({&wadFH9+ID1b1-UvRziR1sZnFrKX-^>Axx~Ny}?eC}TMEjSgr)E%;$M8&!-0!b@aNVkX%+&!!Sa5E3aW44G)&JUD^Y;#)
SD&mNgH%iTri!Vs<~DZs{2~LVVC=Vtu&VL6r>u12HSYIJNr+eBDph?kUzH7L(8P(4a`5<-T(u-~_H{)BYJb;-E_+#KCH1dobZF((
@1-ZfwIB6%>-9qs`L1Zbz6)QiXwn^$q?qTqMrj{}5PN>}rMEUg;gz#Lhd%GgsiV$Q9H2M+uy`%ADrpGs3`><&yq)WL=G#zk`Cm4(
Vdq(V*;iZ{PPE(Rs+ZI+lHSTaM{k{Tl?2?(?HBvhEY4bgE!~aoKk<H5vE*^4G`N%nn&ICWIf<24P}lr*vDRN0gBq6;B3RG(au}je
D0uSbWAFPLEh0jzh5phUI;c_PShB`Zi-xbO_3_#tP$m!cI*r#}$;t=m$aDe!x8C{BZ|}&cH>%k+@vh$fo*KY6Ua!WVL&3OO$Lu6W
NbZHWxcX!#A2C~l!jxwl0zfA{AMJ<iqS5R$o7;|e4?OX^uKDzyjj#=}+8!&jONjWp)E;c6lhD-O>pdnHr2TEbyO&zUQb*~=>>#S&
3!Uu1>g-P+T|PSwO)yO!-Qp$kGdGkBQba?I6cR7dQO45@lao)4b6BAzaavb|rHjQimT6{N%aopX7oeNSQWmW}6`$dw{zn*^i~pw9
m@?js)GOtkZ`(^6?fc7_@Z!TtDWp~NM++*$4SZdU>e9~jbKs&VU3he?pPKch;!v&m#ei}(=~}pys_sWa5w?bAX(G=qGnbpU(6k$`
g<Mc@ppY+;iZ)*c(j^Z?3^g6>$8QVC>5dKCbW!x^reRkXlWlv`ScX>(+u5D1Gm)x}pq~wn9%rQ1$3@fRXOA|N@kSipaZWnSNh5e#
ugyz&%Qg{L9tZbdx^mk<Hl>?WH;yHVXl^bXyw{;0mz^4GDtBvMF{M<B9T{vLMy|RM-z&^4$7@J3s%2rLl%bs>4kdY)EiUNT`yDH#
`aOs~%C?*6B}K-{vjg6taS{Y~K@<uqIZDP+QgGD&bN+G^w@#fW249<NoJ)zVSHjO#;T0&$`NO?h)UZ~G1`4WIP7d=Pag94($vaI|
m}t&t&zm@z1gYapv&;C_lZE5GD--zAMxK?OYg(D{i4mfzKdD=`t;mO~ce45!euc@l)?j72v5;!4zACczoU*Kz1njdPA7qB7+b>?U
m8X^C(cE38!$aa>cCN~N^%`h;%0wS;g>kbV72Z81=WJKA^5whhk0sIdGQO?Wt3&2_a1?FHt2X!9M{~=ua43YeD%jO#eVo+S<`C6q
jgB!&J~S5LXq}d(vEDmKn<=Yb3h~dCqU#zsEZx<1?6#CwcH6G;TFZM_+2w`$W4`wKCc}p+x#Ds~pByKo=9AZCVy9WGjie@BO5Owp
9w!XpSyQolcDoITy>-@Ik9=PCf?r4Z<{nao*26rFH+ptgvQif$!MhPg9hF2xP>=-*Rqt`$%jadepU-%C%gvM)PHwa#Gx)O7txC{|
4^`YZk-zg_zMiL^wG7`st?l*eHoZPO=yI+&1v>N|KYyv_M7^4_RK@DB4}4r0f=N~T1IhTvSc-O;$T*!;D0j!Aij5Z+{8&^GMS$AL
SovwSCmJi7o@Pf$rfH3z@j!|AlmvmfL<#Jt!cMnXA%P+SjX8Er-|&?0bA+S~?*8ZVpY*|tqy77H(2sYHO*qBF9VbqrDprE{Wd$``
Qngexg^CTjc1w&g)3)d>t}%;3iTU2TEDCyZ0S?Yypx2(7#_OH4OYDz?9_Ud|_uWye*x%NyFzSQpaEB_9-oG>VxD<guH<-AORc%+5
C^hsJ&Ns{0S4@gzXA}+`(7Uh&zXMBes#wePF?r*~pCoJ;U_}rDBeRVF(t}^M21#Ti36Rl-^8=H~!Z`-K2KW4Q2OxU_H>Sr>A2Jd3
dw33C<5^r#Sp4FfJMzp@nhF~8SO53)d#R^6@*V=>L;nBWChDt`))#WcK#mJtUzl3_^_-VQ6qtM(>E!R*`#s<0d7d#sW*iv77{w7L
o_#+@XZU*ufHa;$(uw#mmAn&MAgy%1p2Iuq?%M=Clh#lLKbH#E_6Xa&tpv4H&$2%*p1z5o=l=1gHnCm}r_ibi1fe950qofOp5kMK
bp)l#Hzo0PLq#Q0FOlSC$y(Q+I31z+>SE0(_zP*<E#?I7IQG&7$M#u<Vynz|W>!fmg&`;#Zi%OG>WM?V&Q<C|eyTk93GY!*(!+mc
=2;W<0<)b6?IGW-8<6BV{RBOYFc&vKE<_<jVuAI`d&qcEVg-jDOcJJKVv{c6`>}@~NiFHtj`ypZ)f-7&C)=XPr}Gk`$@1kWPl7|Q
%)4hE*OcsaO|b6vaRW)%(PZ1T6e^sk;4ejkRdW<K=6AG8*%XM1f()ka#B(wI$Q0;gvb=;cD!i4{MJy4g5JwEW4iTex--R!UxjPj;
&P=akto~cfzfH!JvR^;<I(BYLy>wrZbfT%G(WNDTK`(XcUHMJib6qMp$6PF?q;zJLeT*=8Y|}z?zc%)e+f>D5(&S`wWoeq^DNUub
Mtz;<&v(Br_B8ASr2VCyV9@pO2|!@#whJB$mE(cniQ1&L!dp7Z6lEg4Cr7W#zY62Df`6+^&r$FP7QI+bgy8jyXoX}5)NH)vQ%~P|
$LtGg&ml!f7;3_eXQ)_v(LaIkV7l$%!iEB=!}b=v=^Czh#>302NYgr9bj*Wd_{h0SB4n{iijYpcZeP`|BA|*1601=i-ZZSUEqLB6
Pfh{LONwW*n{Gmi)Eb0PP`4)BJF)$TQz0=@K5n~W)bcN{OH1q`Lo4x%L}fssayXFkZfz-tocV#q@wIqM#V@)kQ%a}ssMxqfa?}IX
lOxA&hq&S$hg%Uqu#ok$$jewg{=F=HSJkcCJ-E+7BzDxj>_Gy;XL64suc=vSJI>Yh-c35qtz&Kq2Voq3*w|QNLuuLC?F;Mi(;>t^
lzRJbW2a?X-Ht7&fzP_z3(flgk&$z+b!wC~ppiyaHXYEO;6(^>hctJjFrd0FCJkOBdo&&tw`y!cQynugr3Lw<@?|dea>P$t#7}bN
9xhdecaz)W=|5xd)pVemx534PmKr4Dy^>z^<hzVk`}X`tpV3<L9W45G$b#tTP*9*G<7R^zcqr}i!%wG9jC6?sPC!6#s8pHFjRV7A
5xmlM1q1VBlkhOA3ivaSfM06`9s(WPE6c`jw7x2pXAZOJYEJd&IBTf1fbLFk$x}s9R}H~p9ic9pLX{|0M4!an?OpWOrvF0z%i}sc
{~`K!_?jQKg*}$i>|cSud6Dw0V8XZhbzgh=yuIrr1W6s0q=*s<FC|Hk-aY_^fTH)(M5EZEg1T{m;%t_<3(0Q`$$~YyMdk@R7X~QI
lge3^Z_ZV7_n66pZJFc4z2~Zu8B#=Y*_%_T(<>dlFeo%wm#@s%f4!;fHHt6Ba~wqkgsWADVb#MHx8A8&z3%*PUOQ!M4+#xUwG=P?
RY9-ZqD64b%AhIYgOI+N_c9DbcD5Sv)^Bs$OnbOb#1@Ve9JG>4M9AfzZw<3ignQ!pw6Q8`&70i5(w3;jdGz8>w!VAT_>&`l(FL0%
>rRD;)?6<4o(!RQ-Pk<>;a!jeyc`3095kAzkBDb702)YG8<SFt_{Yl^tr~lCV%d*4rfYZLzG+P3<P36e*<Uj-pyfU$+MIsfWQ+d0
0<4V}3mCl$Yp_`U7%q6d{UFdLwsCu|d{uku=g8HG%b7#SuzfiS>72y{;-Amzj6cq~)#;dd!dhxJyJO^MqwAIoF>c`NlS2XiW#jRA
H8%`LsNR=x>&9ekp@+;ZZ>`cc0HXW(t0k71F1q8PwFjK_r9}$jD9wn28}~qg7?IH{13ft`rLZDs1{DhMWe7+}7X(pIs>xO;b*IPb
e@xR#!vfi{%RDxLTr1I}3Fz{5UPVFJ)a)4~ez)WAAn^kNagb8|w&yo#;k~?0{ptT|3%3+rnjhtld*RsUoSm0Ln-V#ty)VC|>xj%i
O8u;85FZ2kLbvhtLeH9GfC&_k!UTrGL8SXqnE}Ncuo={5&scUi)=y>B)yJ@)tG!&=Qp4J=BET?H@dZy*ataba1cvDQe`xF#9pbAY
l1K!jBOaZJ&?}#2?I4*0g@(ln?ATCPk_DFTp;Nr4h<+8nbVU@G(RyOUVN`0M(>=9&MC;Q7yg%K_kw{|9%f`5OBB(kFC$JFF<-Z4i
R7m7yMt-c;qFs}2FimGT+2_zW!DG}j2JN>{C?vg{J7^`fn`+bTn2%I9MNff^y<D}XlJ4>fB?^JpfNr6c1r>J02hzx{$oz*q#H=Uq
D|P=S9v*%0{S}yfkZBFcN5ACz(pvN$x~C}s5;%@55I{mo2WDjIR!$_yBtG@}6@z`9VjLs4;YUf4l7Rw(HYhrV3YkRoO+E_T6Wu#*
J;fW<+OGP(Sxg-@zidVPnTYki^Uv?#)_U`YBl|t30Kr8TMsa2B#f3+#LVXpJ^!T4wTs8VI5R^8!Lxv<FUR>t*8Fw6mInK1t8yJI`
TyZ0>G|k%3mFKHtbb&Fxv?=4E&M9d~hzQ5_*Ee-%uPdt2=_!&x@l;wU5np6)OlI}vXhu;>`U6sje9B=ybFcRTN3?JD&_3dzm=ymK
5$>AF5Mvol4h%t)YebEMCMcMVie31v_MeyyilXHvVKktKXou=A=D*mlL@#@^6+rDc?tO<Z`yZ&*pXIxGr}O_=!_|J?^Q-+)2Ekjt
$bba=pTel9+7vrfL;w%$x;S8;p$iTHw?6R8m>+jH385sMc5c^nc6ggMJAs3~=rkJGUr3ny>NykuUG4pji(~`lViaI)^yrE6%@W8a
90pB)JcdD0FP#9`MLV-VJ&qFtAf?KxkDLZTp=3KeMzoQ(q`LUuWm(QW&(;J};lV|Xr*Eh4TPHf!A_Z!<wmT>5>pIbQl31OkY2~;C
ejnh$E>RQ4Mc3TE^u7pSgAcrovI=lEs1M?P?)b7G{R|)Z6w_!5!TT|uzP+&h+oZ{2Ho=qZp}hhn9yH5LlNeyb(XWr6srJHB{OBL#
2h;2MbGZck;k*nvGJ%QEe#&hAwh-I|+$<sa9B9^#;KMK(`I&y=EFgUUR>M3i>ZEc3p1yJGX-HH_XFrr?aVL_2It~)l^Ldyv3EA~9
(jVP4n3<^CMcV8}xYRa5nJUWNj4QlKlj(S8=(w`QEVi<Tfby$1HI}fmtsB}}bucS7b>Pg|V8tkQG`wDrZlUNk)t;QCrQ$cW&Ki4^
@S^xvubV!Vlk97Wd()Z+)4L&0zyA!YyEs(t_22k+tN@*GkDYUVFN3dpRtHtSWrO7Se0;UHHZiXr=P*iCLTTL2etqtDw6E-TcV5`+
<$%76w1TqIIfj8q>0Jy7O9W|UlrIL~Wr0v_1)NPs#=3KsHRb!iJX`*TH;EtbYB(#^1<9Y2w=p$UEG?UpEuX)#?mp)9q$T&>_wWLF
wrX~yG+mg^?M@lHP#f!eS4EjtbEkZ&Ig>%<3kNxEDGjvWhilheK;T@w)Un*%^EP84IAN-XhdWxsdc9o|6HNA%(`<_QX?$OLmpL6s
mDkIvHF28@6ze5U$>SBgrtw!6&YWOQDLds-B_c3%!7@X`6mcMn7g{TdSIMMkxRd76<fA&*8fi;TSJ~|?WURDP+*O^VR~P4A7p-Xa
GB&gbncg06rXJnc&g)kiBevLH)X97hy2VQ7a?!5^1In3Ou+dxo%}ANOmF-JBm~?E$6?g}qd8V+VhIrm}50}y)Jy*oLtfsy?t|xWA
UXqJln3E0^F8B<@M<r%1y6v;;0>+C$9A5c~`}Vv=>Bhy{=d%k_JWkQtWL%YgX642SwkY{EbG+TieW<O#bDLfb%<hw*MwPYsW0^sE
=T*B?D37ApfFOAK*R(<GUdYcj+ErIabJ&49p$R!*2|Ji7dMU2{ot#~T!zEKxWZBbBSoY$BrZDr<->h{9PC($FqU|UVg7;v=#77X2
qvC<}1HBN0IE)|&Ke+XtxCg8n%gsO@GW<PtXh0j@w1;ilv$0r>=ZQUvfJ?4}wA3JQ832qvG<G>2P6-1ysPjP{h_K)&h@O`aDz<gv
<IW2m>Wt_xI*Ss(!Sl|@vmHP@=Oqvfazab&wMkVHd9CO-)D2f-k*!1}Arb6i!?X?iBPSiq<BiUa{?zxM@j?*vJzmR8+bIa4Y@`KZ
7$%9ubTYPor|tKDN>KqLhEyOLk$>8wUVOj_sR6i<)87amg4H{+ZpnFoKR;ldIsO*`cOC<73PAG_9{y+;sfqx01YjIl2@H=dX+rlv
U`djm%Q@<u6+>5mpB8$J<O{yYJ6jbZb;eRHoRcp(FTDPt@YbR0*PMq&lfq_w*<oZThrSsR9b@DA2T~=^d?$8ljVZqZG73IW0TX{N
pIg_b8Q$BgD?ZD9JePqwy#FuxFpCyJVv?C4i3?qm5qP^E&RjFsw`YcdfQs88iyCU@i#?ckNJRvtL{h4%fGZY!-7wy44{irbP5Qpy
Hw}t=LFnmIei)qr3<!+L4ymFKo616ou_Yu_d;ONN6ZTL&6X66st(j8~%mCnyA^=DLbZ;1+OKT?_0cU1a3~2TbQ<skzxsfuUu_Dn>
E&vH^YHtFLB@!W1)|{2J71a{7q9F+(dej>ZKr9UkBi5LwshfgqJBcVSS?zwzf=CX}wF~RO3uM_v?`nZ@u|)=ohj77wBm=sjU8tfB
v{v4$i3Fqs+^7@O8<4b6<QA9e@*`*A6M=*wTB&1FUlitKh(-nQ5b;WQ)=%mIk+aUik|N<W1ao}U%Nw;DhM)kn6p)tUXdpU_pxVOq
4nSo$q&vCh4N#sKLp5MP6ChMr2Id_ArRvoQdL@c5K!4yjxD)5N(Hx1}4~^xP67khC4j@7B`>SeIAVwYwgIcx;<pooo)1gAw)Opp4
NZ8kqMAnxWi5b)O$d+g%3A31XhiFu1LF3yv?@G0OZg1M1yPX{irIf+ubbu&y&p-_k=J+}F^qu>5E@#7YWad+D&eKr&L3PnX4XDtv
bQ)YSbWJ8(UFO6I)}3016J8e=DpB4AYBT2GF%uJFoRKIrK;&yFJi)0^bIW9~o})`JJ6PStr2v3P3rm$Fy+BjrjV$!2upoj5sm8m|
Gzq6`Ccttdh{)YS5Hbf61xVaX$wcnheAtv(V$~Q;s4q~ECyX7wb!<6<{`p+Nw#=;<pUrF&j?TWFUj6Qw|0wXc^_|m5JWa_b%gw-S
b<A#7W?=Qibs-a;?bz5%c3OHm1JUMzw_1EZ0r<Zi{k4zZf_%M<pDHSW_>jar?IOVD+54RHez)A+njXANb)QH0aQ-W?cYB5*mcQ8l
JH7iopH8)$I3m}^7<RU5s~^xzJDs<#Kl{E7cKB1#L%yaJm_O%~J`F-`g_UTU5KAE(PtaI>L=S2I)YboD58`Jp-a7D3a4M?p|BiYu
Tz`0DQ=ap2{GLDZJ9q2c@18M56j4flaQd`wx3eTIA7fn<1_Y2xkfUUP=MJzODDMLh0b#~IJ+qUQ+mGjD=#Za>)_~TOwi{>FG&0{D
cGjJC;K=EsRQ!@>6e5Sn{~(?Hkf)LS?4F;ApN%?+m;X<_f9Qw0a65w;gPqy`4EZL9Vf?TsO>e|M@frp;;ylv_%Kqr|l<R{4NBg7H
_ni)!1J~QSeI>z+VWF;v8(Q6Ze*Fi*l7G3c!|nC^%?HgrK5(Sk9}60t`snb7WYA%?pT|QKpTbYvZ29N%ygPln4I#Pk`iz(j4d?pv
)Qw(wL-3Arox208w@x?Z)2yt3bNMO&D@8=G+!3hsgdD<MYvJ4EJfHzO*kV6NKP~pv7OQ?I<?tqJwQG)3`ybt%(}d%W{7y5<1Mk-x
Aw1Hcf?e1BapRw{8#W8OyD60ScC3fcJ9=F<NFeop5<EkAT0nq)2dE2H3J2QPU#*zUT1_=xvgZ$<nY_D@%sDcL`3sOoh59-Vx+ic!
1;UY17<JdJktZZ75me7?P!sRv$M9Gv5PrLsPl9m&5)dF0h)H(D?m)>vmk~4^N_U=&p?GbMlpjkeRZ<E9c81i1;vq+ZbRZz&enbW+
%C2;hGVC}#r_{_O(qvEYog}JPLNqc#f+)lpp#0ZQ#Y6#VAZY^MwDpSU@<uq_7Fq=qaWsEl@<BT7!$E%@)e_8L0D3EF-EK9gCp4|x
i3alS6qq6i-}aB(KEgtx9F<?)WB~zwx62V0rhik9-rsKi1MxUpOJ%ibR``s5u`U?0x{4G1>=X$9eF*=16LGbl)ePTkRg`!NNpQpv
zp+xz%-S0xvc;PJl=f`JYqmF}RA2<4n)(E!0FdyZX-(?}lSEB{KqL@s>79a-@=42-<E7rA-f`ge!?^>1eB0U<b#Fqw_wA0)J-DX&
Aasv3H5sOCteY|uJVRa+d~j?F3V+eq_tnZ^W>dzAbXwVL^m1pe`ZO_%7u|v)g3rX2kY+*|A`zlXB17lOO(vRT0YpjafJ6X4<NN=#
X%H*`_(Cv8GGbJJCvWKB`@P=x{KWYVdN%r~Qb^?ekW45Fq;i*#^IpC+ofeF;dfB}vN=j}_pVPU74L~S0+<WV!Pt|ZXYKzIH8BNQv
nq^oJT)E3$dP;-LL^lnd<2-8l61z#<dY4*=GC6=s$0G$pDLvn;pL2?0<D)7jm`*^a3!5wjcW_;ooVhrDcA#C|qHNX^RVHo3IQ7N>
7jy^}jZU`EKlPZ>igjxrJxK&ilX{6Ha(rDhgLvm7Z$w%<wP#_1E>G9T;V0ONm@^oD&~!=y;FX-Ba{LA+mZx4Ovq&Nxpd=Jy!4bgB
aesY%E12YtU*qS_r<8{v{11jXpAI?zlO$y?F)@`cMG%x0sn}C0eMTHUtn^M^8TTc6X9#abW}(WHT_|t}1jMLqNugf<ZFf<oxG?j3
W8=~vDXhrcMEA<w6BSOyaytRZtKBrD0;+gytqV2&%6^l(j#YdSpm+a40chyZv?==-Z{ap$<CPF7&92gTDeJEJ-#9YWVOp}K?&;Ea
ch#)zD96T$=_t%EiJoPWrF3=5SeZz+gpo)gGD0%Eoh76AN!rd=98S37TwtXwSo#zh;@1$WW+Zf19N21WRZ~wBLR`$%p0%4(@zE!r
OUBiYZ^q9=&_3(L4*~_$AUSD>*~ni--h$~xu!02<2hW2uCWt_YaL5(_^xqtK3m47%cnESvvFbuZCThAPj8eGP5_DpNh3hVa(E@gu
;ZVf5a39<~C-mFc%B^9z_f7o&_Wcv<pMXQ|q4|qc7l%F9Borif1z&9Hf6Mb!>9=a4cQL`*_DfX~2E6J#k6G=Lex_jemF?|ltf$>6
JSqXf>chTX4*~5*{xxYHyd35z_EFs1tqu@!ngyQDnM;Rci69b+7fw<FK`&Mt(jic|39yWDOz2Clj$IV&*L68%%NcNPW)zi_bMh&0
m|3RP%}$jGkzmVIZlO^n0p)WM611r57hJh|vuQ>>`aGU4fM{zV#bp=JJ>?ou!#M4GtRRnZozocp-4w?`PdYAJtl<n5M-qtA`D#rF
Ge^17eVXsV?|69afpQn=@?Egoy-kYAsHB7tQ6PjBvj|}2fO1G2nlQ|CM9oSFS~<LsV^pUSp&rj)zC$B`gcH0dw6@_fgM;S!dMWl+
h`_=GX+V&)>FbG;FPAI8*wBfe%7VCf-V{D2t}O~eH?!t;KgL&>#LNomRaEYw%XiwNLPi4&f(iU*wh^**ll<uey`a)rDgPt0NBLTf
<Nk_vyy|2OBjLq@#*LD{jJj-dsljH00#Zv3(^f)7<d6R!;L`h7izuIMTs=;jthb{`g&=v+Jeq}|C|mh65+Qhh!PuM?C&_Ti{mRFZ
_8OK~*y;KxGVFI2?sf^yRtx>>+1x8Pu@rvXhZ7;yba@6}SBIZ!8;?VP_rl}tn12dbP_RP;CKCPSvSWVMwQNvBz*+V1!#%g&Qd(iy
R7m_dPfhC^h{FQ)D1-Ck=<bsHwhl;+AdQcEpMR!E)ewD?WE$%3O~>G7LU23nC2a_iK(dJL#fX?#6xrPnp9^8(KI_JU(W3>k`K9ep
j2e)`{mp!V6UrO)D>L{_f*A;(Kj+JEY0w^q;;L7&ghL1wA$opHZSM@D1dXIVYIQ7)mHR`XKbQUMVu%Z!+Q*rcmb_1+E8V$~qmv9*
X5eGCQgG_CBR&|?Q`TX8zX%RZdEj@4h<+}e#W|23`ZO7l*mbnm-EW|MJv~YkC<>tRE86VC=?Nf14U*%#=li)ry284M>oiK&>OG}C
eqDKeD&J4s9vV3x^E)L5y_}u@b(to8c8dAR)~JQ}v>*Bc^;i(hwk!gVEAMrq`o-@<PmFr}e&_T4MiFEsM9OkMzMXl$8GpAc69Guj
X<C_}l2)Y#hLd5anKHud{V+4dZP|6(Dyuv0BW~(ElW{$M{n3ng$zACB@)~Ky`8AqN&F8a*Ag8J2<Br#y+SAW3vra>emw_axxSF|V
uFc^Q!F%Ii-HYS#+yNl#T&QWk1QnkyLE2+!LuNaQtiv|4#6{|$v<fy})q%PA>cc%?e)FN{ud`+!)BLN-ciP0KPb@2{i<W-I3?392
7=a9G-ad3kg;HW$(z4~Awsl%7xM|g8vAlan_YhGC2%g?(1_&RtsR~w!iU@*`^oNXf+FIC>A)>zDpb4p|YgE78`C+ITR<@M_+X{^+
u&9-aQ@0$oR)v)9@A;sAju1&C^?i}C+@ysc+gMJ3jxi?<lZ=Cta0<YI!iX9qa&FkDbOwm(!Y7FjsPkfwN<^SSfhaUk6p?uw7Emcd
iP4Cu2$Y9o5YTTiKt4l3RHQ%^OF_^L0Ck~EY&t<P<VMiGLiB>ri4X@9{~U)(w47}DcWO$YUz97M24$dp@xkYZQ8miabgEpT)k*yg
aS7>wV5}z)1VdOyNiYLI6b^@>=!j6HU*5gG7<&w1uSKzX|2~J8-@FulvrjLq-@=YR`g5PNKSzdl<9cJFTn`~KM}@3*`~~pmnl73y
b98ox5m7-zV=@SJ87B^Lqw#FWgSFx|kV{ult-$JpiV-8!PY@d!f3?WheYVZ;yn$w)6yLDTG^e+Po`+sDQd1~kfQJGUAVLD9ROAMt
#=3K8ZmWT_ojE$HQ)0!AYTR@+EWnag4}r}N?ZTvboU?s%cXo&bMX{nFNhFeCnmQFw9+6--ITARbzmFQ#L_!3taj8NF2vtl1_8TLa
3ON?A*^L<!%Yir$vO*vR_C&yf57QI3823@T22TY~?6HAdNCOH(NGVE`1qd=oOsg`j2oVGj0ssmGC<1u4hfRNy|4#z~10qUpT)t(F
93F9X;3)KbkGE(kp~((%bHJ{u?8_yhrvgcknGeALd5IIXY-nRewc7YGqZ(kyRzjaH7kQlor#0K}1`tRBLZQs@BVdgY<HET^z({QL
Vx*|UgWbLU;4laFgk#FqjyU7kdd88e*L!Lew20|Z{mdv)Ngzc2{yZbiS%^H1BrUSIIdd%%lvJ#3po>NPXYqbd-&Fq+|H%9A<PYXB
pWuws`48mbJU_%83HjkZDL=)dh*AB)|InQdQx#PIY0$&eb34A9Pxt8waW|2)!H@bRVCaUx*zza)vIK52hoAXz4bMh|-19bV%W68P
Lz2Mu8V6b$x*I1ZhKeK8B_a6#PN~5AJ>Kk=BNhK^IL1<a=^zjir9>bRB{UTjNkla<Qb$%y>I<pZeNr9hnug7oeElv1AZo$@B%S|J
9VRAnc>q5?LxBGPkPxSGPLJ&3L&1_7K>GvMOZ_5yvd+K4zYBtAigEgflUlI+k7V{jrNSTlLq{A94FX}wOTl9kq8jwq75ny@yIBpP
{rk6cPrrdFUfmqPJYnvE&c_3`Kq53CVgnGk238<Fl7CjI|6fy!Lt2iNfP)A=B2$={e3R2I`<4q6R1J72X$UX)Wv<{qhRi>^820!h
=X|AtO3s*KaWHUj1BiT`h@OM&JunV{?>)nW+?>oFcOG0z8g<9;;5j^A)M_;rqK)$;)Sge>{rvk+2+7}p<>S$LmxJ4{?bv;Rrp;&f
j&R2-<=;{H&#=ND)6ev)KjHYH#-xT?D|@V~IwLTJQnjIjcfD&?$chE$#94#;g#mH*5(iNJn1CmFT>nv0Bm!dCQdNwRbBc?f=&06Q
8jz<*RFZ)Za|fH<+wUX(S}*E)&PO0Py*gGoV9s2}VpqV^z3eu3)~Ze>hBs___xI3c)icBkm7h;tQ!_L%4EYT|?GI1A{A6?oZr9eC
Z0i6VF>Uwib-0>;r2A)@U6-BKDy>^GPNq$RGWCoXAl~+RgoNk?QnVlvCJ{1<D?CjHVkeiqS`dv!PQ!|xLUYyI?c8b0Q>i;wBy%(>
sNBYRcoWqTLAdy!A-04G`478aS^glhpIn+9tnP}5`4KpMqTBqL?Wdy_u>4Qm%hd10(Z}E7n<(yR^m!s+koA1jg|XlPR4jx+AXZ3E
rx)wcZdZtqe&jC%!G<<w;fRHRfN>jq$GkI#_K$T@23;zj0Fp#LdR4-xAg9#G%n#abT#sl8A=zjpH6R`^`ow5h0pvpPFk$Dz0DQ?3
M#T5{AKvQeh}&ti^ur0)jUO%Z`FqfRwLg%5jgOAs>cd~s4U|8BAsZO?G8+S)kD;CsXEU4197Eb3-q})cM}%Xy2f2ROaBQ$2;V0gG
WJDcg5tK|Eo%;V)=lIS^U~mU=B|KZ)nmo^-2p-u+Ln;0zZ$j>Oyv}O=CPzg%2jpYyhCZazf%k;|6QJw0olZ}I$i4&pP}p`SjOa_y
9DU=a#qoUn`8{r)x0qzv=5>eYVcqdGIvs;x=Jv1Uls%Hizzu_{PaULqo(sF2y&h)b^tKqoqIwgmW4~$bPW(P4iR_Y=FYCUu&r|u$
Ha_q4!}xXIt#W^W4Pof4qo6Dy`mhh@5P)eZ{6C|I@icrs{|J-Ber_kgHbh8dG;n&GLun?jhf;1j<GZ&2VmX#0`iaEnk{k{v;=|bd
+s28VA8%uPPI;oG3(gPa3BY;wqPQC%4&&P)Pe1;FP(lWnA212He_=JWBiGgdC!XQdI@byM`f)IaF|$%=Jb4{?IlIl2NJX_lP#wr8
+1YMRgFq$_Q8Yq2j^U1S702W|$5i)WKXMn)4$p2==Wza8AM6K%sQ>RLYrpk+si!nh{nh=6XM?)`E0)znRko-osy@FhnIf!J`7KmV
TWwWPe&wo)JX2XLwy)F=@eI$*(+|k2e)H?9MW?!7*ulGTtNj7MCO8h`U6+Q_i|QVo`ySMjZ?k*%6F#79ARV&)txvH(6xo~Pm~aN?
r?1&dZGRH`=KfJm_1m}wNq!(x3(c1)nE9<i*Bb4Iz@HP_tU8}+3%+3l?F{ObDRVtc!|483)8IZYjxan}ILqib%Lo%i8&L*q0}{Y}
!ouE1qJ>-w0>oqkBqET)nII4L9YAbH{I%*ovupj<@im84=3XauQvr)AfP8`&j_C!cB`Svy{<zgqP1qAaBKayI;8P_gk^4wJA^s-A
0DYNoJ7Uv*a8IAy27AtF<QNlf({4}1^e}fwej(nUMd1zgui$TYqb7coQlu(}OMcQpAE4W9yP$O`xJ_2zTxEXbknB@u8aaR4rw5MO
C<qSI>*8=M0g%rZihEPIeWJr2^cv1}3XEHqCP+yDgHW3RTFWRQ$pq(-)|v1=@Zdh_4<Ce`<GKf>wJH^rCCe6ZkZB3>(*}LG1G-;o
|39zPZr8x?JI#)cxlDC*5YWrFQqB7}*PGg&28*=p*kK=o!7*h^j)>tO3dozM!4Qd*%69^o6|BG7v}=$$6ai_?K83TepEgg|!Bh#-
e&i8YAL~Fi&3EfNC;5xw+iI04ANURq3H^dj-gqJ2qm8hRkWEz+Nd!?b5zr4lgAKa)3G+&^L}aX|5VF78X#GIqZ4a6AQ)#fIfxS<-
HV04{14DSi9-#1iqv7yPU#&JcPEZ|g3z4ujHgi*%*UOeP4Z+1pNF->eDj?>BIbKE`6~t`nQTDyBkh&On#v}VLYvZQv5CA_>AAE=M
ckFWvQG0K@v!}8>EXUiYrd*iT$*f}uHmHP`*1s>&e{CWxq;he(o!tR{<lp%o^ny~4B3L>Fkwj7-#q~VYbWe3tgC2!PQg}-OGs6Q9
boyBO>2S5P7m5rWm83t6Tz+7FW6<(}H4CR9L_j(7P>QyIJ4%X*gbF1r1otJ32sag6ADH(S15@hbb&ozL550T(orBSoB7#tq0$qrX
od9qVQx#D!db{DJR6K(uZZX*;A3UG#-f_U6<%d5?oK*Y|d^gue-33AWZ9)Ov77TdZ%!%HbeEwwG8bu{-3EQ#Tko{~>ar~mx4j6Cj
VTOWALvA5AGZ8I7kD!RJolh=PKHUBg*~WXsD>Fnd9ZUNA^YA{d#pbE;{OC`vknvUYk53W(f-G3OO{f-pm7o$~t06W3P>D=Ut~+-f
dW8015Gtbu1120AgPaB|m~CFv!bS!%zohtwR~70#xX_g9JQtDUfyH7vB6T}mygcyeZtZ&q;u^hX!;ZDu9s}lPC?e(B_+tT%^HeyU
$A?myG1BM8JtKu_WtzBPXdhhBir8%8WDFR4m#FgJwDR6<@EMkqXP|C-J-yl~q8NuZrh)pOVAId<B)k{sPi&!HA(8)zU8U5u;#{zf
j$>?CsxhC^hUME^PBRa47zX?S^am@y_hCN5Pp%jW5Dt(I77{5Fsy;7g&-<U?AHtb)UAnNxpV0s4e9zf1hv+AvKmUOE9@Fv&54GOx
dwTbWn8EU0I?vW@{l_2k?5FsJlko@V+r~oCzMs6gulAWFvE~-hy&rv7uu$X%i5;iu?yI!W=yTeIEj`A8_-xh>wp|mR(^A3KU{1IS
$k0)FI*QYXnkb4YCL(`%wzak@prMZ?dOWeS<NS9*AJTtQ_8DIlFrq!a%e&#7DE4O8O(QlcV>rXEqRA15coRU;B@T%BL_v-M_(AVs
`h|bsJJ+wYC{KwUfPsH6;y*%H`+vQz?(AJpvH(hWn||p|MOKWgevhG@2#<Z;$qoP7pp8EzYZ0=py4u3=Awd<gse$>)f3DP{VH`!z
;D5zZsmldHGX3OeVuX^gN8!>3FnACA5v4z!6se9Fj^TaSQG~?eWo!{7zU#+(4{k}<;ZJSe_Ixezb%sh=C-WS=V{y#nCWvx`NrzK}
55a==yALA81OIrku#lzBmp)jJ{@)$_I0pDnII`dt`B*^p>c=1vf#&=2IZs5<vBU1s@6ZY#*U!^))LnP(a&)iDTw&vZOVO+tP$Ljn
ClNLv;5JR{PoDYfQoW)Y4oY$);WeBdk8N~sjb^o!*C=`f#8eBd<oaIchf_+;IBBLE&m4xQhE#RwWbpDnc;GS}q=ocjNX-<*V9f1B
K{2gp*l|l41b@Y#b88<&Uq@TJ38?`=9Z)m=-`(1G^RVGqE8_NWMzlDaXOo$B{KCH!KZh;-Kle}bo&U%Ee%}5c;J-Zb!2eQ{<4^2<
XP=k1JVVHWPxMfe?%%Hy{|?Yw)I0a?u=RRP=H9%zO{7R4$f4Ch?IXGW`fv1ANn+Uah(97D>C%*)=RMcqJH&e>H4pVl-zojr;Yoka
L5^#~xyG&>^&X#QLXrPd-;X%<^7+@!iM=K}xop3LKM~){n<ZD@=Jq7Wq=rB~<v>7SKh*t6??{r<(D)%9-^3rwp0Q3tfc~w0LcUke
&ClBp^m1;$YjM6#-TgJTjpI+B@vm8sRNtz*mRiN(+k*@DFZfw;G+(gHT==M8$^MbYQ}UE_<z4ky{!^UC7?c^&Wr<(@RFC8RvJ{V7
ANe)E*DWh{vIhIKV9OW2@_yS({ES5<$LRHXTc^=B`){YYU$Lo*t$p3Mtoa1@diCH^p*BCA0GGR#yy+zAk@_>c$a=r{r0+ZuC9w8O
07t-IRsEjc6B`aJsf@>lx7V+W%txBff1dNlch}v{Lmor+E_6OE@Zh{h<Udn75nmPmW&Tsyw%UBN0lvbt20!VZqo)Oy{I;(i^~q}f
?i4&D`@U)l@SPu(Li=Nj(?5|}%CgtV|DP$bd{#NqCBt;r(pD#Phq=*yxQ!rz`TnQZsC_||HjDW#kv&?jeQ*ZCrhg5+v7<Iz9>Jx7
1s-elPp6yrP*YFOkHhNu3`)GN%10~x0tW5z_V@PwhDqt$%q^3&FeF?SK_Lzq`-rDN2EcVS94Np`sL!>)@s?xHNe2+3*g&BQ6kB&H
u$FqTD@}>v>~r$=b@_i^=coQ3u)5Z0q7=7Zd#R*KRFAjfl=Js|!2wL8MOfGQ+~tPi)fMyRneF%S{i+}MFZKxnLa0zcKJQm|ZrXM~
815j$u=l^nvGvJ=RlI2qVLU>GLQmL#%ijAs!sx=pUg{%?aO~OXDKh$U^t<qq&3<wBKkxpxYI*JT7b(fo{5`4w5JFQ=FGKu(k3QZ<
vQ&QSZxafpl$!?yBfmkm;3^TZPv$}XY9bZPVM&-~1N5*i1H2F9U)_VNx9{gh2x;u(4ktwpjZ#)#11<+(VRJ1$W@fc^t!IwISv{LJ
4B(vNa&FuN>H|x21o~{=YSno}N|5ma04VZ>GQ({kh`DG-lP+=0-Ow>a(U7cMk139M?ZapM`gHZ{+?furA>c44dj6X~_RfY@L1!8W
{7<olx|3NCjxf+r1N+7HAxGC4gA|r*MvVbjwMNZ~V+{tR#58M3ws9dv1prkg1WQ3kG?cV03k6EjP!TCXO$9PcR5TGZ#4JeA>L+3>
n`+eoiY<sELs44RgGSDRtXP_Ysk4j;p!&b7K_wA1#T1Z8)I|bNRWuZ}5=;~oLRB<0l}bbu0Wn0tv=voIP?QxyQkki0mVly`k|08k
hS24cSc)QvWGQN@kg2F5G=P>Os+gi`qw<_ENmEo*RTUd|Beno2Qh_K0q(YHMiUx%Ol_;SGidK*af`v$wLy;zOf6T+4e853~2?y9!
2!G~9LF_$+PU0bl!?*jXIZ}#3OUSw05j!L_lktq_Zc?4x@EjlmI$-_~em}40pLeB@<(x9^owrG*D0a7O)~x>K`>Da6nIu26A=9)j
ZvZsNe4pEzPnVs;97Ev$7&AOHHP5CI1CN^V>sy`aX;qmKBoY}IU^K{U-%6}mr_~^4=pM}ZJZVYM#)Y1#{<Jsmw0(G{2v1IKAUm+E
i$9;keCyYn+0zH0d~cZDP4%n(etTs2Bs-zf60_E*R(DNUWO5Ro)s}T%o|g=c56HQ!P^$&H?p*@@*>JS>k~eb1zbfoP1jfn~6hMQO
YQy~Uqv_d3lq$h>@P7^RW}x)iPf`>6c+EI^;5`4XzjFx33o+#%`Y4D1Rg%Y-`uPu-{0Kx7?6)EPXIMo$YJV+9-`_$e=4ENkTh_{5
!DI$i3>cG+>H2fKTL!UI9k>@h9Jvt~A5t^$ri|7<U+!N)rP~1GF(kfRSpMYMQG@sGD~{=<p<17X{k`XR;LiipJh{wH-M5H^O(9L0
oMpPsG10m-5e&;FV?!YfmQL*qHsW_PDrZA_=ybA&PUn5OE(BA%yy2OmN+4q~lm&$W5=5bDSeVWb3>_3d&@Jf=rJ$vYIMtAW772D3
kYkg8#|=cmItrecV9AQ5AdP4S9K&{$(F;ja3|T2nTsjQZSS4{OhVM*whGFYYavkm%9w2&7oIBoO!YnxWo-<kJl3Wytoz7V;Mu7>c
$ACycS+r9))ihp!Y5}5<^Cj~R=7%W8Q<xc%zG7xP5}I9<TGbLzM6n-|9RWa}#uG}!8rVC$Fl0(8R){aZUtQjQe(&e-#n1i#gRTE<
p}aSj{DHUa;yU3zxeu5+kJt6YIQI1qXG8>oKrWzYtly-E)%CW$@>v001AgNz!X}hLPwB(_^Q?r4kJ9kwG+UM!{2RP?ns@sypXIyN
KiUVuAEldQ#5R0sS$cDwKzOR7{ynoEQjdNG!xwbcRYB22NO^~Z2p%Jb#B8LiY+?J^3Hx(cSZRfTcmCY#<|W_h?~fQ21NvnS*c9qP
O}qE<glNfdoUlCl*|a(1)=tS3c;Prlee)01Fa2KG*CFs19Uc2*Ypa4t`Q>Es*{>U0Hc19bhOMdjudjqR;WMp73p|k`_~`LL5xY#<
a3s$x2!WwK*+PUrHgM2QRa8)zw3sptuosTj>n9eDCq1bfK{aoL^XrkNXCP}NQ0k*cc0y2ScOV8K9N1tFr(A=CHO-7_$Zj3<^V?mC
Ba}|i@wLH2(J2bQ8}85V+|O#3cq7)sQrccJ?MtQoR^!m<PZXsh6tHL}Yor+j)B^e2k$By|(v|evM1*F>va(|qa;sW3g09Os0-;3D
@2J)6b@}=7Z-46BC+XN+(&RK{SrTRi5lyjARHivW72?}69!$w$LX$Hr#nL1^podf_GbI}%49HMQRVkaGKBa>Id)kX3_Ou$ZT`~V=
XPU3)*BK;YE!@K|=vB%cmT=Z{j%)n|^CGD4=&oolX$*VPWpMvREP_OLr3{WsA+6d7c|xYtY75fT_QO8Qy>T}s_(*_Yh&dxx5SriR
^O*-)SjU&uqDZ8GxgTaIoVvP`Bz_HsVoll%Y+kOQj+UUko$u#j_f8q5#Y-FHRuI&$7pSUl^(i9!{pLW-v|K*=b6!LEy4A1l)7Ft^
VXPyz5wl0hm)qpYv^LQHTgQECnW<2HPs;cX)g{UV>NG}vGxL>}Lm<kNbIX|HY8gl|QqBGknG^K%>!-xTf=<ef|G_Y9(Mb&EmlFtv
JrsB<?(>vT(>Wi5RpA~E3sKBTfsGbVZ<~3?ozGmR@-bGrmCN;TmE%-vd-E?6iNpO`7LX{62k;^p?AA*icV18X)&@8!gh(Sz1LhCT
oTFfh@%_rD!2@`t>)8jNKUZ4Pi^f?Xq!K`%3`-Q#3-zyAHE7fNgDPB^1t%kQboHk^{`d4cviSyK?DA?;Q=z-gy4EdhgBX+zWa&*w
&N6d2)g5eFJT5Zo<@r4bBqJ1_w`lEK!iXWbnKF&YV#6{~XUf|8Nh8LNEe%y6jZ2XEFgUo0D~3=Yg;Y4c_%3UwVCDbT!+JyKKLZCA
x#s=1>UngEB_Ad{8qs7!Dvlj%QK48mKMu8$8z?4)7%Xy{2-sR#h}%v+esg;oQ-<o^=xft5cRRoq0mq9)FYWKFQCD9d9k=*#L;Jha
Vex#B(`Z>Sz(_0EpePssO_1gx(SpG!?|f)#H{xbil<VbO&I<;_vO6dXC>k)#c&3+DculC95Y;Fx#OE<PQ~0?&3JS!q?<Q85vl}qi
;207|`|aMec#(!+NuO$ZA=ZG|=FfRx$cUX<h|6u!uk^V&;IQKDLI;`SFe{gEPur=?tNWxG=&{a2pkz-Tx{*Y1V@52D@bkS<u?Sgh
TX``WYK<xgaLiP*bSjV|_U*GNL8p9A>^J)g3FR7I<-{9m;cAwJJ@)I4p0-!ndzu3=NfKS7NFgBjY6&3Hf%_><*NRjLBq~(XN3^K|
ycRRarZStAUDXL7$wFPRCJBw=c~u~vy;WTZOsG1cs|E!%SO*L%8+ytdadtc2U}=>8cR9QwpUYHYpxJpS2{!BaRMM8!k@RW_IK9}c
m_WxyZ3-kB8tIR783Q8H9(6=$?yb}UV@3+2?oPnvwjiBcks|Qxbn9BzTaIdvEO^*#M31epW6~`FL2p(<aL9UPn?%*+gT}BcARTwI
ejMLc9K9upq0jTx%APF__Me*!h<9peL9d)I^P$6uzuV5f&*Q|zg8W-2G%Y-*u2GJ?+B9Z`_xoL%`mplPbE|rLv}D$-&(@U`?$6MU
9DO#X_Gp=tMpUymC4EFiTh4JVJNkL&SSI$;QL()TQ;<y6NyL_b=hE>IG*%*2UE~`bxRH3UfW@k$yrnm|6Ca8|*RyYJ4#&blF49dv
qd@pEZFBy1^2uR-Q<E%bNC8EWs=X=TnaVn(3|NxiqYBr}IIA2RkURTUd9CU+cBI-=heD#q7ie&Qm*KIai|E-lM39Fv<@C%C5^L;f
)tRnL;y9eJ&(f6^C_S62U~w9XEOgNH`1q9IH`hGPn>Z?h3nB`lEK>>(wWn^2JG>{d-DL90WvjbpUhO}Pv(Ir>9kd!eci(S3RfsHn
Sn?fQG<vh)s_3Qock!*iOAn*vo_z^;bG<#-R&FIW$Y*<x4&EBW5^{($TShZJ6VBN#$w~`uHbI`;1I|-+m}iy~Sx!Ww@z?X#lzO#T
u=fn|hH+^Amrh2)@SU<+$>sHXB=Og`6Qq<krX8}taQ4Yr#&I>DFZEg7x|1I~R4M9xZ{wfvh@yyoDJaBa@67CWeG~4>(_3>T;`U*f
C+I`T`6<=gzuc^k$NF23>xq%{BlVcke7Ez^Fix9ulp-niN5{jy;!PYTy@ibSW#4d|almnS$LY}k*#cDqOK1XMl>)d>O{?ULw^;ub
M=3k1FM~f*0v(l`My9^HWl7W3R<>1r<<)X<Mhr#2jw&lTy6ClJB`mtCGBKG(EJxS7G16`LYYUe_QV1XiLze2n$_wxu(Ew)*gn|$a
NJMZ3%VpNvU^Tcnv56Fy6~|r(Nr}S=50iScSvb1>SNM0}18mYgKA$>kcAz{{Jt%q2nK9B-^mc~DwBH)ZW;m5IUL1sJs3RKzH64&?
uuMtn=iJc)w%A|=2oyMOXQl<1NDpBp6Nm~zYX7b&4xBcQ5-!^D(RVN-OG4XmTXm%;<6X)kAk`5c9Qf<?$tOMG<)*8`E!9=XGep;E
P|fC|_ENRu(-;X&y%-IP;~!Goja7ROUB3Rw#drn3maHTr9vmW^R$1vIM=%8?9<;tzyj%GxWChzKe&b)myx@bbccJ9oRk8ITQ5ql>
B)_p<RF_Q>iqxVWf2Gw$82>aINeMwd{69zkRfNtFoT)MQFh2fQ%>R)c?MKJf;tTv4=$@mjzc1q1n!S_!o=m3+v^4&IEoBIqMLmub
c9B7DYSkj;IA5`(P;^x{P~T==9udL}q7Lmx{Ui%K;@{at0toqDgr&txf2*9aX6?xX&HJ=OdzfZ4ef3Y>+ZX#(PUSGG@+^9c9O>T4
Dk`d=a)N|Rfa}eZO58BsJTX*#)(d9rYGSb@>;(V;0(nsY0(bXXQV^cSM<9_h6e}qxQ#_Ps%Yy*Y{>tRpFbX0nb+V@o6de^$_;k42
E|3xb6hEXszCL}pPFf8FNHA8=Uqf|nty!t|ZhX4QbmfLs%b6k>12A355MYTWB)r-nf~ldJfk6A@QiNZs5YV(INNLcattUXzw3vXQ
>EFYqy6v~_F!@iNq;V#-X^t48idG3;%Ey{gw<&ICdw4FcOsNiemkk<pWq>*{B`_LfAD_s~iG&C4e^*3PK_ZDhI&3T1WzW-#_Rj32
kOtHv09U4lew1~lEP^wC>i1Q<p{3|#?tHr<w{}PN>%SR=Xk>&*y+1Wa40WUg$|TxBy~e9Abg3`qZRrKyHMs~55B-ljo!QnxbO0O@
L%fOI@yTYnpstId%WW-2DcQ^y`NbLAM*3$Rg-2Qu6Qt%hpV#B}fB_((0YDxJ{5+R$zx%#lGynt?N+Kt-v!4;MMF8%q2>i_^L7n}d
4%rDnzfe9a*b$LbU-p#-BF!VLT)6kL%rp14Y3j$P5idy0#UM%F4p&z74aPRNrn!0CUcjnG85C_I-)x$6Az4WWmJ?3q!h73C?9BuA
=F<@<byZ;UA!+2K<G;!08q4;a7V3EhXez~3)tlT^)N&re-(Jxli5t=@@AR47Esv!#KQx&X9orv;QC_me6hki(vT>$b@{K1(7o>@X
6+HI$^!N3ylDlOgRIhCP?)}NbZgu}z-iO30{pHCzWxM6WPEzSh+VC{;AHSzwYszF_fs>rbHkv^79%1Zgp+&ahTRa3~PA&M)!t?Ic
g0QF(Ra3%Vw-M`J{jwUM`Q3!DF)S9lu<vw=UPiZSNb<H~+^=SOdn}_0J`tXBY)ZKhmr(1cq(+mJcQ0!HN>Z_hn7elGPKcl#(YX##
_i*0PA<syAc070q``VP|96NI;2?&Ka<jQKv^Z8y-`w+H-6rwQE;grmAN*RhGLrJMJWLF<ln6{0p5*(-H*|_c_)9d)}Aqnj7869|>
@rp944_^gFCw^geE^lu3Qb#Og<-DajtjvpDowHV95c0fy%cMafMJ`57zhij3yP5L$X;i5!Q$8(>Yqb0;q=l|kB%68r@7uzLl-~ts
s;jG&=Rm>4?yw~jn>agNXS#9KLXH=+ncs}l@cp~Bw`MfB;dO1jdDw644UT$#-ad`5-qq@!CH0!BjWccf`+DpN-HhKkRytG0Jzi=h
Z#`IGh8FPYu*diGZ|BxQiBAMTpJ*fzf;tcf?(4xoK2n<J5n8$J{rEqsHV<^^hYj;TXZ+8fEVsYE`@$k_|A2J=!TZva$rHV@(#dWf
e}3J}xyhOQvokIH=e#}y|1N(ppUR$d-1G-K?nAUjOvl>ZS7f)Db@bf)!?icDSNeeAoe%y)A%2e4eqQkyj^?(To?G#a-5c34f&W4F
AI=BJH@iRS%;?PczT2+kwNzNKepxebtF=VFd_eUN9B{ouXa4<bs=aW0_X<y@&M5Jz^i>mj|D?Q{5S3N0BRpv1(L6GAJ)X55+!z{Y
Pk*>DL66Jy1Ta0Qf8s;?`vAmt$xBNF7zqERqunI}W=H2E6`=v)M2P@}oFmQD4qhI`7WEYS43^ae1|SK4v=ehvB+CqE*V$oGTn%A(
Wx>J+_B(MsWIkN5(f;%7J&xWWxr9G6QU1eX9#ZPMgBUhBiIEZf@d0Q^JhcRI$Mkf;L2{D?6%++3Hx+VYKlvB~>J`ai2@9GcSk&eM
r}7Fgl?4hE>YuBUHBY=VA*yC#lE&C~J?CRk^RHv$!guXNHZ7|k>65*`XV6>!3G(?EdJTO~dG5sNflTy%h?m-wu6zMv!HpcGKG8{u
V0!T&YQ+QjDDmJSpa}3i>C4z>+l4YSBzkd7zP&lYrZavxnS}2tv&qdn&p-9>_JMo#Dde_uGq1IWyqyOUGyz6~`E`(}b3aUQuM3hC
AnRbD(NK#CB|p1_s4;!shi`x;8Y+0aVd)fp;>uPdhoE|S3S4PU-eFL9vv;SA3QQ41(4ac1^-cr05af{h_%dTi*SN-bCmtD?_Fb#p
u-mp|iJ&z$@N60IDYV(hei$tFIG+>9E{eqFfAynItA4jZ120hqH0Pb}eyGXOoutxi2m-Q*3xzGq$bEZG=C}^&)F*Gq+uxk%DY_t{
Cu~TLmn6b@1J<OD`RGC9Dmsvz096kGQlSL~T^HK}uLu<jxM1So$XUgh1@U$eP*_x<*3WS3(j{g4WX#WRy;<oJ?tGr-d%%_QT!v2s
>2yr_G|43cBg}HPB%ml0O#>+%bWwO2dqN!g#964KbPS~B_ZTp~;6>bG!9cXtEMnoC5PF3HSa>1xEo9&_RC)}C!z@OHo}{JVR(dj}
JSBpy=&&@`&`tsJTg>;EClfvq^-hm7=pA>d?!(WB2bgU2=2C3qjA`EmCs<RqrnLp_H$<O5*iguA1q5f4fi)*b-}>-oI`#1w9SRE&
B%1{nCWteT(NVB0Bqn@R5Nts{1uw~!G_OK&27LVAKu=<INyD~JXI@R=rdU5nFy+Z?wr`DLoMxGVA?d!(zQwcKwuh<{Q0;UBK3%BY
9-2P^I8oD#&lb?~dQYHW_>$}JI~`4c`?nh?h3zs)jCJa09QU3$3^o6=?Bv(0Vo#axvjrakL{MdE+?aO;8##SbM;<t!`npe)_xR6=
uh<^*#tQB_)#>=zX8m0uP3+mXc$ipoK~En)4*F^=9Y{^kTmqKuy)Glar<fohj{5}k?;dAv54Mx?%M-7p>;}Iry-=#`iQuq4*qAa3
FsHbs4nwC6&y=9>ZA6c$pptiYvRAZ-C3~Ef8UvB;P^f_R(@)G>&u8@t0WznupT?2g<CODJ43@V(1^?&Y?bB~(j~~!yr1)dkX5Mfm
e#dbv5!Jg7Pv!1m+3(%974FTxMRl0>@L9JW*W96k?TaoY9dzZ(hMHQY*T?4reOEZI3Qx=u1NnA6Tv11qpLudU9Xw%0Nd~a2eQW4x
9y|VhD-_wNZikBT);HpiJI>v0Izs)AZe}|VN9>o^mzORBm0jOJ)!jL8c}II0Lv3Z*w_v8Q2itmjamoFV2CxROR>>3WfT5*4f`QV3
<WtZAN>Y^mc;Wd?jb=Rz1Bg4}F%Gh+iY15|K&679JRlU)e6gYZuzILa=?YV&(o%&B^py-i(67!{N{uV-T>w!)jUa_7?kUj{B{Yd)
_Yni+2cU)@*SYk@euyXb|F`<d42S6a_ryOekJ3lus(e<g{R6w~_%u*}hS@(zsQ{ZidyF11pFa<;aXU}iH-Vst!4X8$#Y1fr4GFRg
k%XojcR~83H)j}q#41FtfIi6%x|IF=#}gm37_PmTGX{AF-!N3P1NQ8UN;t+zpshM6D2S?IU?52dHI`_KsVhc;BxVXgupyCkNS}%?
+XF&Sq4@&Mc|Z3y579rC3`|7)h!X+QQZLVh4E_f7#N~G=C-xu1uc6#u=lsQf3NIzlcHuG~wFCP~geZti_N(tIX-Zf4^`U{x;E~J}
iP3N;1I-UO1EF@B1xIq9m-{jSr<f1h`mmqnMnK^EVVEc&ybXmCT0oHK7!#UGeGlEd^g7SWKM($G44-yAn9X?Lz=!H%`h4<hqv#t<
Cm45;L-vNh?7&m_|6U$^->Z!2T{wUp9Rd0e>IcC1XI3jxN@d6frr_Raan8}>-KhJC3J~}S@dTuT5@Kc@gAzqB5_o><lk1hzlu$UG
g9q=9l9H6utEWA%#T3U~_8hz+TMRe{8og%Npmqp{`=MA?59t26T1yyT+8<Bv7tkq)*~sP^M%o~#WQd}Qiuz*&A>NqOJa<KW%u105
i}cwwG{3IgsHyVk+@~k_O~K;Hlgb#oW;1e6wXihV%MUtO8!UN@k?ckmksMwF>F@R5{8K~k8?=uA-o1tRyRQvwRYjsrVTakYaW2$n
OtLHsoS2GWhtV#QVD@(JUs9ZPJ7|73V;|AeJtS2JP|Qsll|+D8h4TXT&{$Tz!Br>h<NXsxhM=SY$RsG*K?ElsmflS7&YQLr2~7d-
lM<9CXqMA-FZ9B7N}Xpj1GGJi3G)Tx02(Hzc&q=!Qh=lYNQ;x#+!xR{;yv?%C@FCfUwoNDHH9A7Dc4rrw{%#Di7i;kqjcDvp_XwN
F>GJplnn~^VbU~|(@OC%50D2|#USDuN_YrUKrJ-4j|Ws#kylDYnpS{k1f;nY&>aqBN)#%A3KD>z0|_cPMTJgDe#7ey51<C)^lsbl
*cMEfEP>qtGSZfCxQCFYdHewBz=5m4u$<itoxI*;;U(<3!t<6h<Y}ug=thgE?!i_zfgO5#kEDiGHglRNq@{rd1})Vh;^BmNe2>ct
8j=H~qfE%XawkX(g}O)kv4Bp4>SYkbiaJ2|0{ltOqhknLx_t>l-66<q>4fM%izjU4Mi`KB9ea$_d<pzuA|hr%f`}<j9kI7`O4Bqn
&@}b-qv@X217r0h2g3NkJ*MZ89cLtdI|q6Daf-S&-=}MBg$%!xe1NC*Hi@EuhDn*`hH^NE>yty)FjZ<|Yzo2DPH2=c5mY5mwG)7=
+y+CqB+^qxH9JCEya6^rQw+?h2q85HK_HqKHFe;q`u68;-RJ>%b}s~ef!Fa0Of|U9D>$<$lP978e8UduCwOmp9Ji$1HjgCwv*!_F
f|7iXv&a2<W60_d2&PiL`N9%41Vu4M*(uN_TA0{Bo;chX<C2UKkkL&P7>yaJnwhZ|^x)E|LZJ{uaNYrc69+eAF)#{CqREf)Gt(i^
Q%wWA3`i;bpy=pn1l}Q#(CH6Q8WE0FgH}4E#X!G1T@n)MT9qe_eqYwE8a*+ZTQLP#>k&Q*hp<Dr)C=O2{Cdg$D_X%vMlxgXo+)xm
klp&;lL7vrXJ7=M4feunCvjM5AyH4@l}TrYymEW>L*9>oDEyG~>=31;ene0K;vvg(k3uD%&|xqcJ7ntmv7vYOyTZ>Tnp7ea>+vd6
zKDpTX|S3O?47NGq8vduYm&+LwE<2~u43*HoHCov#()d<lrok>@(7=JQ^E76%i$wMDG(H~C(5JT6-*5cFpyA@B~4PwniEK75ilj@
0)0b2QN`_mprB}`SSeVNkH}c2nkhd}=rvhuL;|r$s)JDb%xyDl1Lr{4uE9DR6$Juftblw-<D3|=gKE_6GeIt>DViy%lAUC29_{WT
HPgxGm*<j$^8^!$Efef<n9WLPAz||hA0I3c_|UTLtkLVai>6|Ut2oeq1pguro<*gs<2ZXj&^dYX>YrP(9*q0sI&ww&DhG@gmITD0
)Il^rrBDGNKDMbxwwh>|st$e|a%o?>P`$B=P7+~*V{s$NH=h7{e&443C~_H@l%=3bMIe%ffoVadp(z3hRv-Xxm5?b(kYtKbXcoMK
G7(Y{EinZm(lmfoP+qZ*LV5S$bVM(a30`9qB_SkH1h}oF5;TK^ls<pE*B+lkq@pA{7YBFb|9%Q0NrHeNl4S(+euMLG)h3N@cN->L
1a+w>9*7OLAy^C;Axl%hc>B@k5rEPo6-6<rX?@FNrj1<G_8k+t8bgQ&k3H_aiakppcL_333;{z>(M=Uh%!m^Vfl&OQCjH^-A^83?
Qz<Bh1hpJ-_NImyYcgfcq{a*yB}4@>?T!@?$oLzMA*OjRQSsoQn*?^EJ8<<0%$#xu-4qm+OYsBlz#NeEIoRe;xr}a3;M#%*c!Auf
_stbl{Xo4uN<)D2+&_=60~X2Vl#;oh?8taYyF#Bbb~u3MK)&)LhmmmaMJ1gLW|jD1FrEY%gA#@}o#s%8iJEWQs8R1WpK@<~d3)eG
J+}2EqrO<;2%{B^KFiI>aJ3m?P}hh<WN|KtHa8%YG))gI&#NS%qY@$Pn(|Ym#v>6Jkvs+f(62$zdn3bx{gPD>$VV9=k6OkeWQZ7<
XhJMsb8($vp#d-sh2F3fy3C3i{S*2=biaB5SQq7UmQgZq*_e@xeVA_P*JqhO#!wxEf~JIL`5rrPY(L2TZ~kBSns3<fQK9g3k5;Wf
7&Dm6)z$Y%W}`R2C_&^x6fmDWBZNr%Bd!c%-s+?tNu%~g$|J_dL*Q$X))pYfFdagtS_i-~d6J6u0E$A5A0q<6g$4xu1U%>U|5l9u
D+(j#>Bf6smKgOIusy3`J*0x6z@z%jF`x%TL<|6GkcW@`d(8Q5!tjoabC;hta(Cb3BUCETG>bq56Ep(WKA%9)pO}Cn8Bo;)AcsYQ
EkqVfK<SK9=PHK|2W@#^E5I`HQ3240@0uchiNc)fTmijyOrRwkf{MNFF`70O-dhh{qM+y?ct~ec0*@qjbjyQ73OuyJhL4s5v;p@x
ySqfo>HGKO;~~j5;5eKGH>YZOjYC2iJajuvq;=zQAbykv08E$T_Qu3<t@u=*S2UZhle<s6GJR(rJE8r8q-30uhwz8<X^vRH8qVLQ
05uC;w=emAoa#IO3?{vN#)n}ZzL@{$jSTU^Zt9^f3$hRo&j9W3d}A7d&L|TM^OnqW?9{pYOb^clxjm`-9f*D1yXAWrUviZEnUi0}
gq)#}IV_taAaz6;X}s2oqAu8c21)iZLl_;<f{CE(0W$u3jvvC#&YZ<wuA?@n=n=&TF%Zl|B_$LV`wjMs;RYs#q0t7$Lc^g81H}m`
quR}YZO{`tTi8RSKZlO_IzY~frz7!Y5b_ND{2l{6|5#v$%{(K(I2<0>-T9yS{b$u251e7B#9^@nZ>K%Zh^7v2?sX-M6!<}#ptUsG
DhU+EhFb;*#zZbO98QKvsT!)dnsgBWK@l+%JtF8BhJt`&)#qW08)mjO8cl6M=<IgEwH@0kDS1W22Ta@(OmPuhwjv@OO{z*xunv%d
M@0~J1AyYJn37nDo`W|=7}AC$1F#$w&b6wRh^i7hI%0&$lE5K~)+l~m5ZTmuWlqlg8o(XWuU!VIi7KJQ20GFlO%g?ugXi~sCyvS}
uOTNP8P_d57K*=$Z448RXmko2l^oSJcs=Gx>mX0sz>)So6W;KAa52pp6;Z=hs>TW^#KPdVo2q7Ow7NT6YetON;w4Pwvy9D6X@K%T
Hc0H*1w?%Ok6rU8=%?qjX9eAwiMtravz>#xo4Y0sol)H!MYzOJ)7Dy&JF&#lb&kfCXzi$qU3U}?NwFQDj|{p;L&eeK#AHIevnFt2
njS#)$<^7$%Y(LS3E&bN!F)GoWDS(tnY0txs(;%}NMzZGsdpEi0NDz_nQ#-Ed&yskj16?dfR3|Mf)PMUXab^jSfX^Y4bWOq5CEvD
IB_r!G%GtB;)&S17j;i#1Qaq>CgWR<xrg%d8n<j<<P(i;4oG4a6{cXSX_8PX3KVZ6jmK=zTI_2Y#_pgt+e5$^&u2a$0lh<FuhxO1
oP>%<oN^iI->ny0kdD*t6ZM}X`F8BH-N(#Nspo-AIF+x+v`qTs#29){9^>VC9h5jd$H&6^*6|6pF@!Abn9I&1+;v(R=6;R_qIN0U
ID<EcpFui<k)dk1cJz9a)Y<2{=egcV6C@T;Vxk6^8uLSay|X-8gk;N6w%Kba`laZzjFi-2$b{PtChDrLlztgN#n^v;Mv3X@QYs<X
K;@kscep;56Y7&Vw{*yR{eI2wg@UXVg3sEPTQ6+Lc614a|C2Cb8Qw`#obz&r#L^+O)HUj11SB}~n`Xnd%--qCIp@<paju;==R=zT
*)OnQ@($m^3CZQtSC*7qEjj2e1}N*tSiebALnYD^t_|_myH=+NaXW>aB5IpuZ{61>r`tD3eaSvBW-o=*b%6T^*|Hr;G2xzti?68e
!^?VTcbuG+^)Kw?<_n3@vy?V_n+D@zN}{0FiIR4wK@BTP6je~bX49gZ0j5%5Vu0Ah6G65jpfMp%3Wi`|AV^7&k`keo5=nqz3I&9#
18HJVq9}&cN>M{0+#I4zbz?$O(uE5WE+AcF8B_x=pQs*ypjsLPiBe%1sb&J2CRl=iq^6LV0Og!X1rwpr6p;x5Gg6Tt%u!U#RWy|f
l9m5vtrF2foCGjv5~z=P9U(C@W8FFkkd{Fr1=?WwsprHuPgh7b7bi;@HSpf`^=|z?ccIs0e}(>ml(4CKF-mSi6_8~hv<d~<3-TsJ
h$!pKY{=B8Rd(EUiWLKlymZHGmO~p9duSC*`h(NmJkLzU46wu@>I{mAVzW!Q8kp2ZOBvL$iMeKNr9$W<xrpRa@5X7aZIH4;*f!bI
3U2jK!Ejb@*}5_q@hT$~2M#ln7_p2C>$xgg@(&eYIb<{ogB_+iqBP9Z#tz{?qlay!j@mm?ZJc+Q;)sy&RHQ_-(m4y5=2ECujFaG;
yf3-;RRc8azV{n|^3l5#2b0mFBzq5}xYGK@86Z1(xvf7qops>zeX?ebW-&my=G(H{+});*(t^87<tDiw2ceMBg=Ju(jj%^4QO6l9
Ma6o^?&K|@upPJ|np2G&Z<IB}=OGkO!MkNt1&X4=m%Daq<pv@x%apb&xLi;;B`1k29!blASVaX{+@0mn<F=Uvf@QG5x`y|CwwnY{
(?1vY&htlin|5&wGX$_7GihN>5{eokH53nG!oiObsuF^Su2IXQSR!g+|7)r+8Mnb7e3{^eGsL2)ZbN&+cPi&8jI+36WfeTKZrRFK
;Y$=4m{b%W3l9W{CMO30NWjC<RIaNEI*KZ>1VKWeTX%hFWfc_NP7DqzvU!&xjymF`X4=X>f?DM%=%Gd!E89g69};p+Z9#~Pj5}6(
o*skOn0Uprtn^{HAmdrY+q=H5xjTB8aiX({P(wziZVU`z)R<fN;K|l)=2YqrY~mbVb9QSkl-;?l=C_R9s|v_GsLY$<L&)UvfT`F+
J7?ECyco`wkRwzj1~j-ecwDC+S%f_~IXBrl>yRUh0>v38W@b}ZSqmCOz}l=FV9^(ua!@nX9{p4|VMf?$OlvjxCOO;36Rm1Dj%|yl
cX=nu7)ZpiWZgY*zC)y0DT)Fo^y~*o2xL5zkUQmVvZoUzg9Ve}K$o(|%!wh(4<>Fy8&^m`(G?*=p{$(WHJyhwUxP8v3T>sew==f%
?=Bs4g)cX|z&IDJ4MT&*dVEf^bKtxWwg^a5$Hp;|cXAlV9tfIaCI=Hl+K!s6QJ=&&;MgAuRTmh~&jH|`esQjbG4+;_vtN8?w88bN
!%C-+6hoMH;Pzno?&FhY&SAh$1}O=s0wjMZ5-bHRjsAArV5}T>bPQ<46tQfvqhk#+(%20VKu|>*JG$lQ3e#g4>W6E0YEz)e3$`^3
>k-f|BMZ`0MP@K07-WFY_WStx{nYpWf04uE>GS%152j(Lh(5l><5LpsEi_T1ju!Fn+ndff$Yz{!PTqw@02m5Jq-aV4iYcHe3J8>>
Xd)JwfGA3;M5GD=3Lq#V3L;8EWuanHsaT|nqJkM{2q=)Ii0#3msH%%j8Y-G(p{i+RsfdDOMreX*DGFw2r2IXD*ld{CVC(x1(@>7g
1hQ#(A+_@Rxud!9+Vz3a?hx>SSc4S_0U{D&kkALjKE^*~I2;!WmY~wIQKf_2-4c~U!f;Z+#uUm`ASfu*qy(&S>v&I(t0%NRZ`qvC
ex1Sckms)EviJ8|MFC04`+<ke@MZERM_<J|_NRx~x@dI@r&Mz-$1}7}@{I*MxvfeP#24xNa6ueH49&l%DtYDtfhJcHsX}a=q41H3
Qvi4nh6oU)86KfTgK;4w9uP4JxghYl-*v3)B*wi!Z6(m}pM%LXUL-Uj_{t8df{|&Ogd#?fdw?YjKvz;m7-C9NARb@8`&)K<L(^v`
oTpqGdk=Awa8AkBW)8{pmCoFE5Jkjzk<kxT)7UthPcMG1G2jN_?bCQ{6Se@-F#;OEK=t#<+AuuMw<(wUj&{Ekh~&Vfc{((D%@27A
*!v9(69`GW&G|YFH3Spc<=LFimY9t(MkhU*==Cc?RE$riOhjwE#*2+raLa}nmXX1(n@g51{M^WMcssQ-2Xq;=RJMW)wi|4~>xNWN
L|L~TOR}?CsLGTnd6KYGI57rW6tsAIl^)I<qPdnCVnFSoFWC>X%=IJ#oz5>G4u;E@4mpWEk_BLh!m_F;2*F`IdQoH#U5Hy##2(}Y
4|h+)zyRnIu~texa6j$)os+l<Xrf)m<51Lz0QD#rD;cPLF)-j+a2=}b_1L}@07O{3zAb)c>|<VMh$8LWBf5kRxtBBE`neb52Emcn
68iDq6QO+NUm=lU$wS7rYE3I#v4)`1Av6UTMzo|6cDN%-i^n?b1}l77U~E1(M~;IvalFm~0K;PN5oef)9gq}xKnT4Jm~p`X4N`zC
h$KLWa=l5Xhc0(Z#?b6{oDEcPQKQLe0;%3D5<JF7r`ICj*ZEaXATZxF$&p2qYozLm2ysp1@N7#^Ftqh*joPj>V`q{UkY{qUd}p_#
;%j=v0D}+-fZ;D@i2`&FXnQx$J~Eja(Ub|bvB2@^488c#>hG0Ud#ZmMsU7OVdrDzOpo#J>Vy+z|VQhrGEm4FH!3=71jvNl^u)%>K
#1b{2uK5^C?&q%iBr!QDWTg>!=+-I{jMg2YvqA_W2V|USILTsO-aR!q=(2E~W-;h)!!*Ko_MSnatI>~ofP94;<qZ%d=oOyG8O8V@
_J!x)>8Zxb2}b*IbcWazQ*_7(b8tW!`nR)h7zKAJ2;BGR^Sh=F^?1$@FsCjo<(SREWb<q`&Tk%GyK;qlHNI26LT!vt-HQ~42>{J<
5CtU&7g?7`A|mu8%9W$NZ?oHlZr&Ijyp%lX^lRqMG9A(t3>oR<=J@D0;Gn7D44rO5kUJnF5P|RhNt{+WgCQR!@lR&Rte3+AVZayg
-O#RxQ6n@v6eJH9$urZhT?nTfPzZVhL=ytLN1L0Q5*+B0Hji7XgYDC2dATFZ`My}pQvnzd`tMje1_u_-wX%qWn+Gc|l6iNdsCLy&
5NR$`&6YjPXu#Qsa)BZ|B?K1X>Lr_$D9-zepCaE(-0aAq=9DmYdr*+=t+;vSin(lzi3OM*P+@`*on1iTT!5p#Ox$klg2s}8u?4$0
r1@+OViCLrvSS5>13;EUowQe!3m)FO@u?3P?E4|xib=Did*q#XU}FNXl>qBrJn_CQ>F~`>Ju|IN-fS@k7?>a(9yLI35PkAETFpLH
>q&4ty01Ht)nfH?Xn1QG8qy~ApnOOxiD<T<vk29knA0m)8aK%xcDj%dl>m@0p4z?wL!02h(DOc23|<R{bx1oH)Xt-xXG4}J%7Ns%
NNHFxfe!Djfv--m4OaND@^We!k8IL*ld5f+BSZ&+q*X5B=IR0?Wf&M_lW?ch`t<@7-t3sDPQwEzT|TTUBD*^~<GOg|2{Z_JBIHDY
Jc7WHAV!D)59V(-z4jG|d$Zg*+F_A}UU+V-1mah0j^{Hifx)3*Q4mN#!(b{hN_$~cWn2a@)Xf|TSWjdL){1e@7%p=0Q_<&SiXD_e
AOjeHddCRMN)&f!Moc{OGcdvFq?ls(?J=cHVeIM;B~3mIBfeE%o<(bc$fE_|_4UYCN#(k{jil4Yr@`90Y0Vqo1en<ZPA!f6cVI?{
5Tnn5oV&RAJe>*++C+0+kdi<|H7mLB2^xWpI_5@*5>c_l?odLhR7D6TP(I+Iq!e6AtoOy=BUY!;skU+lk_Q@Gd(hzc1u7xOjV}jT
HO^m@Eujd+4pYVf1_2TWri%cO2^@394_wt9%;H-NG8D?o12&|R&LZVR!<yO>2)!Wydgw`s6A?W~I1H-X`l56@%dMRgS6G1JIExk?
U1-b;;2j(yO65_EpC+Kv=ZvEzvCB{`z#D*27c44769b}}CMlpT1+3CztQNXDpk(Hdhaw`(8Dh6_JOkrGW?MR)Y)FDe!keA*ruDW(
?IDtFOpe@Ri3^yLcS-@R@WhreKvC1@Rnom|ItdNIEd*hw1-cS7O8_E(o`M-lEV0%TH`=5{kx~HKLG1<9z%QB^h*}b=G9Apq#2)mO
3czB#x8A2h%zUpnQV#6EgQO(CGXb-7t{0Jg&vvUOtoaYR-~-loE^+bJ(;Z2KM4;Qy-I?fS2|$@12#{@eQyDQ35HKAf8$1!x=+__*
1OPRz`s8z$#)jw+UqzZAWd^hb<kenM<ll-n%w{vz(_GTIy0~bjMI#GBVKxWkqbs(kV%?=}68kv8Zh!=Kn+h|Bx%Bw4vf?NZBFF=>
8D$WOH%>wm47#>x6sZfeXz9s{NJ$QYfLc39D}LIX(ReiQGb|au3%t4R-lDg<YG8!7LRd$VIGHtbA=FX32?ma!*n~hPC}VY+mP;^9
wU|~-RkWyH)IibW5WWWqj<zk55d!;|*CTCU&B^P7HccgJ`F9{?gbG+mBvGnSGKC&U?%@M=wzT3#>}$7EOBS5u&~kYpG<NAqFhe}$
vr2>2&=F)oAOc_$N}LZH%IsGeqNjY(G={m7a1`f6aX2dpffpA^hz@cjW|fU77pIgdP<j(IP9|ZjV)C-9V|Zm{<emCiCzX?+>w%YS
%q4Qe3~A=8jv_9vka%H$_bBW$OIsHmin`Llt&T?TL2|&ygl=z2H4xQu^?h8#*j5y|1&Q(NkYpj%Xmb)B@v&xfz$BapvLKKK?xHz`
h<7UHgHnnf$;Aj%dhD@=ppks=`p0=|f$VovopwC$1$dK&3or*`b21*gp)+ewWL0+5i(`DwgY4cBt-xo&93Jp(uGsMS?#bZ8Je*EM
_F3UBOb<j2g14102LZss3D|vk^O?T;=5}TnLdxU@`R%@|!-8GwT+S=yP}$n2zHVcC{-A#%01`Un!o|3796nGm0>MMzsox4|EHG3B
0mv2`KMCoqFI7XXs1t@OZG^Gsq>kJ1yt!2Cg_+iy;;@30^s|Sld>3l7bJ61X<qD3v9GN=bUMJk;gK6=m_i_=x6~=X3)~iEDUS`jl
>r08>J_RI(7d8$phP<^aid$BmxmKYwM`x%RF8bUBhL2Noumd&N*@4+2n(f5B`VO_d$yj$!2F4<1aE6QyHxi%#fWiaK0+<#egp!=;
syPic-=*!oj!hfH=z1-L(*YoxhhQ3llbnkb2z6B36$}0?{#4sR!BHDBuofW%&L9`j0AdEf5d=<~OJ<t#X51*Si_n22ndhDimJmRR
OK>1wy}=RSWRC|lxFyG#jya2hA|lK}1UHkYuzcc@C|4(3Y`YNzQT0kJhmN9U@rx!qvkb>5)7LACSi_nHR-g@vd;m4T+))Eds(87y
B}XjeP0)srfr3flm7WGj9qCP>P)E*Lh#e<8rA@nVW@?LCg+XzW8qN021J&)C!WR169kuam(>h9#AakTBf_(F>tx!6VpmpZt@G!m%
gT`2vV@V2Z&eE#bQqVGx<nhR`&>1~FL~w+$ciE?+y3s(a6V~&o$tQfAAlPSs+BV6ZOFH?ZZ9>{Ltt!b>T~4w>c!s<~NFb8E@|l%o
aV|DTKu)*Yw_|iKiFu3I3K2L?I=f+Az+@rDiIAvBls6z`I5^1h--H99=Y}61o*HgQ$ckko3jst?41^E_5+VF{=c9Y)shGZIn4!gy
O=)z4aA0i<dFNGhEF0Swq+AT6Fo=$M(8!TM=<5;IsAn|zF|@V2V_@r2y1od`I9$zEPaJ7kk>0Z^-1V+1msFOr#ga!wz#up<c9DoC
3qX~n9v<CrkvM=-hiUlUJJAr5NeLrHBU;CXj9}5(VoIe9f>0ps4Ujvo?9MQfGvZ;1-MNBMkWP{@mDA#uAP}p2$zaeyX{kU=J0;4Q
bIXyHrwZxmmh@D~hK617)>+e0XHa1gm*Dlq*e3=8S1OC_&pV>d-f5f^Io9yS_A|$H@k>u(oFTr)1r-I`>b>~yZo2L2VbT~qt)mks
IxxB;AP%`CY!=Wkj_1&tdbuKCrY2ua=K$6mJFPQotr+*&j8o7dL#MNn*tI0`nlgG3j4z*eCxcv_;oJ@DVhviU#MR<xanP_P*iL5G
lJj_A-fnW5qg0B3pg2eXUcgYk6D_T6q?-*#xc?r36D0xxtPpk~3BZH<q%y%WnW@1zAPAE|G4(9z!6grp9$qkq6MTqlAl#S;_Yif3
!}CwR`~KW&pIeRNJdS+b5y~(1U_2OKBf&u1^X(i8gWPXFuy$+e8i(Le(NEeC<0q^DCmlv3oI@X+6zzV2WKKWz50Y_=bY-cUXrKX#
mJnO-l?ru842#63fhm|@p#pN1!6gbU3Ix#rczY?2X3bRv1~8c#F(H9cUcrYOQ(7u_9L`&(jyB|@t42Byd3EDIA2Kv`mP{uSWXS}2
R6vvYs+pxcpL(-+Pz+%OMT&YJt}ZT>&$DawTZohbOirsy9<c=BHvo+Dy&598NTmppysdH;<O|&tK!?(^IG7h_WNB!}&d`o6ku{Uj
73!}txF{tHn_0P<irH8h18fR8wAfE;S+TOy0O&CsQVCaFiE&rCkW}lzGf|Wx$lpF}3@DER!$SpcT?Uh-*0v5w^L0qe1Cb0PRT~N+
<bk1ZPqN5;0aK;ldtP;Scsj7egXM;Y!O7N6J>u|o^E%0Lhn#N=neMRCC>@x0LxvNVOu-Ga6Ent6lA61Re~ay&f^)*_XvdXigG{YR
L8UY{hlC?40hB7V28f3_k(h2d93;i~l@~h;s0|8jCP2pbE*$HfWcEmwqDs@bw#0`hITJfC6)JfbwzQD|pC@8Uk2~0z6^aInFfPW}
qYQ}Pz>5Yr1oy^N5?9IJBmr8L=6FhAz$dF+O2Zg<mDQHcA!el_ICYmVRyYT6)G{LvoS+;IU=VWlv{B=p?~T3<Yf+}pi&Hp9F2vQM
CU%qIE!^VWT@lL@5hxBy(1r#H90BHyyc2t{*ljq5HLI&kXPP^a`@L{=Dfpf{5X>wZ0vnDp9GJSyF&-NOMrdWP`|SZkVjxdsB`^*B
g<641B?bTEv?S~>4khiB&9v94H0bOFP(QGhKl8P40|~_dHVPPhtOrq%HS1r@Z9v%aTLF?oR6Nff$S^n=2-pW|8wsG3?($AwF5kc?
)r@<xnM(v)O7@ryaf}odt&Nfm1~IV{2@n)gL5hqMsUXb}Unn=mm;=;M;UKXE3PC`~VNR|A^%G7J1rH($Ex%LseQ}1y2L?aGzy2Pc
!a7lAS@KD}(pw4<64vdPERgg)2AMYpmglyngSQ&wy=N7;-EQEbV!?)%NqZ&>#}}JvaW3c?7FD7(N$txZi3K6`(Z!?!8Y*gm(jLdQ
3YsHF1`I)<7}~b7(Tnd;U$#^z0Q(?LYGrUc4SSK^_6N2!I1O|BHXwCF;%H|^?VE=IPJ*owF#)j<kqpul9o%%oq$0#<oM#|eVI+->
f&#(G{y9!PMpN_peY#@=G-#=xdL-Zw_EkekRq@pJV*)uIf%*-`9I3ta7(0XY6T37e0+9qj#MM%h1q4KtgvhZE-RKqv!^`rv=*fdA
AHz1Ya7`Jw=QPd7n&8|WOHO<=F?5A=?Y*|6xF^)}1GCC-P7i!If!#W1wAB(xhzA{EIxr3-nRs(bAqqMOC}V*|TMUIR<wdHg6Jat5
l(JM+!J9@`a%N0z&P5re%UWhr3x}oqvPg$`?ZAg_a}C~;jhmJpJfAo2W_Od2p5zt;)kA*`iHOqT8d^svFu(~^Lx=12AAhMru&MIp
Gy3qIVGkH;p+CJR8A62~nSNSx?VL>(;W|Rhv@ypf=sEkkvTv7lNsZ?Q<CByaKfWfJVjlysKs68e<9MChywpz7?LMzeIPA|GI_gz2
qe^B{WsO8qrJ-;`{rReWt>BtvfK(*Zht8G|@e^@OCH3Z}XfqO-$#>~qdfN5^RlNf_6nxypArRc{aM50FZH2a{-2}TP%aRN^06q|b
LQ-ygb>EQsdL6y6p|vE48T2qdvQQzE!-8O9NF+CMcww=P86nm)j4?3;r4mq$c90kuD>&%j!<sYMu{Of`FOlxniYa0$W`Zb~NGM7u
PR7JIHmR0)V*&*u@gk`xQ|&sJc6U1zg0AI042V@<bU`H&kj4%Q!Y;i**ilW?c&G%N_=0i|BcF%x><^sGnFstlA<o;Tw}W-E{~SOv
qS&Gs(G--B5d?_UHYAGS2dn*eOo(-48RMC-Oc13I_DI(?0zo75D|i{XCEM%d480tC2n86wodLU=>wVPRZV519fu_PsK!gbeMG+EH
oprrTF6i{x(N@NFz9F_%T}TL_q7fbnjRKSq&CtZivS3x^iFi$5<-VDRHu{V)#11J%UFRD#yJGP$i3IP)`5gxk%d;wsP@N1CmmHF1
$)Hq*ShYZ!GSG1%Xo`>#jj_GWPfdxKO>GT!>ZKr!4H;&FsFfjtJW6+Sb5O}_z+^g7A_J<O5wqQ*${sK`jSazZ5!sCUn-3tgH1Lv3
Fv}iGo9%E%jb0-wpA+Im1=A4u{bhlkdbSldC;-p_2_OxUHbirREEYnme6gM-?l87JZ3pBLcR^N^^E80#r$nC`2M2phM3_`0C2%W%
JjSCV0k+zTaVT1M00&TYsBP3Uj425Ml#Z@QQ~ZcwhD3sjp%j^!K{%j?P)z^?KtxSMz%4N+`{61Gr6_SCmk8ouG1vpwz}ODqc_GM|
AeX`D6g!h)z(=$cLN{+i{CD8%Abk#?Ob3AXLA_6Me2<r~1KLE$6sP^*!ke#<877H5%R~bcEU^S|>G`nOI>5ii{}&Q$`+H(a_?haL
BaYLPAt{&d0wM>nX<__a@@BC01sF?W(Py8sdjk7F`A8p|_+QPgC(hrO*2o)${dnVh{AtO7tdVi7oT1lQgg+!V%F>|Q6c$Z5i<y{*
MvbuPt-eQe5=j*!L-UP9QTtK)eLinK#|N~^nFQc?`Ir<FpN*l>Ju4|x`v^}M{01jM;Z>)nE8WFpXw-A7MPfk8I9=ZHN=3_2Mj%Oo
gHM_3IMMI%)rD;_zC!8=8Uds0u5|U@*j>dR`lO@<NgXddMDu8~>A4*@eg}qCj~vr#YmOXLE4_D(g_<1zXB1YFOewO0{BI}^7U5{A
#5>qhpzTzgRcoa$InK~FmGsv3qZ%Mgk`;g;jG;7YJFAOQpwOQ^D(A%Z0S~^rR+`afApy(P1Y=kPMC2kicLdlXSwiX^*0|E3Z;pI*
WX}qj_1kYZ)atGs@4$A~3h^0}-eIDOG#MEqiANkXW+wTj7B-aSuL=sphWe|{Z>ow0ak|dAtuZ-`_uSi6*7B~?8naAY(<XMBYgDS}
0b#_<&eGo!W=NIfccfEHz&Mq6o;H-6Nq`b5H07}68JDefm4mp!#EQ{lk=WyH*BN=6*a&-faw^nbn0ARNMz$_V&I4qeNKwK=K?TYf
=c)HHM2g!CO7PR|_##Eh=ydlw$|q#lON*0shq>8XLU(QpSV<EqLl+_iA>3%yme@_Ttli^;V*?amO5W;gI^buVL=Pu`on>-b#ypxm
(jI)Ew>~(9&#-N6=G!hb(8UnZ>f2g#de%;%s3FCa#`J}r?6}_+#PfpaNFaIWx7$Fe1FvsL(YULAF=tjWXb{IE4qPA|jyG|rs9p~6
Zo!9P5FZ7#i^VBh?lF2A+>6rbRBYCCp(^OA%FNk938lmcOcND7FcGD0I3P$FOG8cd-<Qt39h1;R1Sss?F%^B>QJ`8`xI}gE_)Rks
{e{DxS2!CU<aKz(SgGGF&!1I3(=S*(&fk2_=y<gqbo>O^Lx_RsZo6f)-y-wt_XK_rj1mcqVzG#fM28g)Vx1fkr%3Wa@WOOeW2=!A
#TDOUDI<xZl*JLEi0OgParMW6`ZO`S9xV%ymI77XAYkdzLVOqnNDSW-1BCTMXcHBS#F0WTBM@K+h>Hz8!0p&C-?YKGw*isBi?$G;
q$-tYViJg8Fmxb6*$Q<WV}}epMDfr2KM!NBKJI@1yLX$xZYwv_ddm(DXr!qYBLGW8(Go<G6jT!WH5x6GK?Ou_betSjYR2#(9mjF!
JB`uF<Kdh*`Y+T8=Zi>8g%LJK+F*0Z4H0~hGbBO;1_U3-knKZehp@KAbissiX%2f2Ok+Y7PUuidRV5l0DS&}u0ihL?krH5HD58-D
W<;e#gh?6_h>@U5QkYVZX;9FAZqFn(pa*mb1dR*0{3nC%^gjg~SblbVG<v&cn`Y8xYUUv6&V*VSe9h|VydSzBs!yc8n!biNzJXOr
QlgDUfn>djexzoQb`pEU4|EBMh@g_8l!;*qIQ?Wt6Yi(XDp*ml*|4xa^3wD9KG)tfKJfa7o~Tq2+7v((M@mjF=i{z;?tGi6-}zk}
o0ME%yBpSiha4YALJ)^RCH3dh>T6w#RZ!9hHsOSVZNo?)n~LaAGOQE<VB;r<um)fhRTJdOrtJaCSkzzI!pAoMCpcru`7<krn=&R~
SWH#uqS*?3s@V)oMIS;N?y(rggqIfs#327p)ZSz$|Jvq3FDykzXJ={w=R^rj5d_H*6%8p6MAC^!(xLxJDYdjY2>HMpAWeOJ5NHS}
NFbGwe^}!PU=4o6%BQ2mGG7mAkIz4#oLpm>QTD%Y;%OR1P#b7y!AxpuYfeO%^a)HjBL9B>^d2Vo6mW2_ccFH}NDCl~QT#u&57T==
#1H)Pm>`Lodqrs$g-9e?3QCHKB1$PyVnv`DR{-fxBnB!`proWqdLEf`l<9q3OW?(90h1#WoD+iEXWHAKs%nCrgWPV(6vUMkHZ7d)
#&~FJ1}j3_4rd8ypwJk`7M9kwLoqrGg+Qt{Glx!Zcc)-$$l$?Zin1bbOjNN&>NQbo13(mm*%pn8v86)=whYOM+ZZS#9&mJa$G+uy
U7*&=fkC!YJr8!rzx}<P<LQv6-K3;+n!W7J<wRo+mXIxA#w<A2^C8`_XlS;Lwkm8SQ4@%v(yc}S={bXmu}vXl%xg^*L>fxHV8%Ex
!9{3fqA5Mj7veg45F_1y@_Iyh2_S%oph`VP(U@0JQByZ}Dsf@y1K${;Jd9&BM#Gv)z^sq!_P?zy{y1X4y0jFkh&r-S%A>$fEEFMe
`u8AC-Oh3m^I;CDgmiSRXh4ZC#SaeXjj^n%Bia1_=ly@vY8y1#W2oo8Ocj6T`{Uepn&jwL;wb)7fFxM?v673n+EP&nh(DlwOj`)r
ySiwkPT0iMHTqNM?m<Zfe)WOG&ZajeGovVJGYUQ^84_a@*vmUwaM4IT$`@1vfr271JN&*L_A2`|g#W~PL_t75iQmhwryw@T`L)B0
;i}Z(R|DwbpE0F-+lk>q{-ACeo(!8lLf_8|0I5E2KbPzT)&`u+KCjPxkFX?wR5&f%p+Vok$tj(I@x~P!P210}Xn&jrUAsl#o`^la
;pAQV8pd=jG=jW)`}3tI+R7GxF8@s*l1GBWl<b9MS@d<--%!10cZsKMD@9rN{l$U_gSj|6;B^=wg8u#A2gH!}ug{_FpRc=={qv4=
2l92tP>hj$j6|q*C{#q3w9XYfP!C?r28qwr7!zl4q_lJ4jD^}U44ko?MnW*J26Hgr@`V7~2@p6am^52yjQ62mXL~4ryV_aAp6dg-
>ku_F+C9&8!H_uFLPyG9a#ljVQgq02qC}br8fKL+$F5EFTrt0ZxDUO7?f<7eooV;sdOTx=p}n{PfS@9RF;jtsaW0Ur?RK6x<2N;b
NF;`s?wUSQfy}Q<qKg<vsr#V=nuDMs4SkZDLX@UE&I6$+Dyo~XP(^olYy}R35Yw%;Y9a{k&roP~&YD}WR;ui1g6q2_F)i586iiS|
0}ytwYKl@IdQ+fJ!2muXu258PS;C{jwbWRA6c4AoD0&0bZW`)g0wWkp;$YLp?rgC(o?j@Bzo6<TAawyGdWrlSb3!I!N{F)o%qZhf
19&JQ^dftLpKe%i$<QVA=*8_dU{8^&0;GZ{B1J(<@vuqu_;9{Lgh@hT9Rx}#OW_DXB&?`F#ktx+jjFPV<S&4GVQ%EWM6MhMzu^k-
)7MjH1AI~!!8|&&=hI7Nn$U6#!9Wox)8Bsk?}K`tigjAIcIzeQa5ZFDqK?owyuJr+x3xf3bQl;X-_Bo^V8HoD?E7pw^2;IDg2TcA
L1s!CLW>72@o43&IVzxvl1nfj;z!}4fTHVWvuqJ5Za%(z(3AUt9te8LK+<r`&?J<-XaMp@pmd*P>Ovt&q^^>A#?ncZ4Iy=vHDoC$
dI|wCE24t9luA{Mq5{bc@TX8JOkyNI?skEp4N%4I$8AAG1L|Iv9Oi3erOW~E%=d_7^hgwdX*}CVF(6iy(ig@}C~;Im_(Jpr0K!0r
5IUuLJ;HR*VoCK{$&41T>`4Ip2HX9A_rUocJ~QWka?)N<n$!+p9N1tA0_21F!@LZkZ|+kMd-COw;BihSIEU-Q+c{{%7&OD9T5enz
<9X(w;4`vkW{C-Q;Iz1zn&fhZq$?y0-1D5ALsZ>~s5X+YsVcrCI){LnoV2%rxtA;iVTsn-Nl<2zKN(ww0pfTHLYSGrd+d0@K}uIN
&qX@1w^e8&w=c_>ZRnUriD9CtDgq=JmXIhwqt27=4?M6^N3^7DqMXcVH0Akxc$nj&Hgq=`UZCfTQgG2jq?)>9$`W;o8AC&7x7)3|
YsGjdJvs@5LzCGKoYN7w<;=nS+PIFLL5+|c4&stlM*di1D=vQAIOdaXB}FFth};nn82`OB3?~pOSb~i12#@I&>(J;iXK$P_J_m_~
17Qwc%mc}itW&>o_es+y3Ba&MThHC+HYH8BS=tYIp3wc?5aM0hJL$QWdocDJ$l-Ca9VqN&#ZeuF#1~=To?S>3pi*ZTnP|}6l>ptf
daa6y)Vskjez5z;=O5@8cz)d-ZE#@3pMXC4A%A6FX)%U-Q}E%qQ4s)9NQj9T)WtMVM3m800R<O<80?yWHbXQ86H-ex14SheG_-3p
HNj+wh=?m;#LG=gv^xeG2q<BgAb_c;h?llVDPWyC`$rn$(iKSgveaVANpYhlIy6ksQArhMYME(_F+Uq9a+cWBd1*s1q<KyKT0<GA
EaqlH+9^eer$uV`?L=J2%#lS<#HA2NI>~?^yYK$E5^4kXA742GySBB{nL+omvlApqc%_&#Wi4Q(rns8d8VG=63mJ-wZibTq>Kq9&
U>_5g44Q<RfEz_Wiz);ps6$dxfkGuzQvlE}a+U?Xvah6pLN71Tf$KR359n#8DQN$hnp+mzYg;+k&Z5Ld+hj3V#8BIRX52s)jF3UC
1WhTS(@k4yXd$M9RHmtkr6@~VXH`Whrv$-MMAa7CXH9gNpzVo>m}nzas)A;wqA8dPrlO{XqG+Mff`HJJVqLAR7=j?B#?-_#6p^4c
tm{=<QAt`$XAKinQMO1Vsv-kM8LDb6vndrqAwm@zbEQ+-q4mB*C#j$cNP>i+p$bxE3ZW@!r5aL^C=wv0R+J4QXhESVLZT9af|R8i
6^J4dfHdfsN<^V47-k_FM4(zgp`;2#i3&=jC`t+jBnYU`u94DdXcGd^*vHKH@w;&x9%kox-`kIqJWug~i3R~BLXlcSxtItdQ+En4
J&w{&0v#kU8igj#tQgMp4+08k7_26>6BXBN&JCh37@_P4X@-ajA*zz1F)9H{jUn6FjyE@f*FSaS*rTf}CnWR`1-hk?)%ohR=c$5J
&~T>i<F@tNu7IJ43u6+d=)!v-zN~kZ8)G=eGd8n66u{MJ3u_JfO%vR@Z{%bTf4CBWuyQ46*OV1Pw9!CXZ_qWG8bqKCKy`{%ktsqT
I0tBb0WrNf^gAsM%;}dJVBGJN{hUGi0nx&tO05D!5i7OZ+acFi9RmeNej}imX#OG(=~xM=5P=@#eA+wTu`QWthYHzhbiHWBRxat&
&XTrX_;&IK$UtILp`&5goeZGily2CnK*m!+dy9M&w3Hkjh@^ALho&rUQF$BG-nQ*1rW!_>2uMybiz}kw2~$&cT0}k=(wG8aNGU>O
0P{vc*{bd#p&Uph??4^fLxCL+Oy)HWqmksN@Xq)stv$b=&nMTDA7FkMB8uwK{=MP)4Z@fXFh2)ip`ZtP!Y}D^frI8S9k69tWcv4M
mF|zi!=`d#VI$wx6>WJK#Nm|wwN&{Y>VEmG1yK<39tphKB7cOa7$FgXAaNiRlqj1IxHw6X`v`D7@M(w_hx7ag=`uXb3VnNQt$pcu
E@osY+Izt02Y4OQg(yJ;kd8q%n*Pon<4>lWQ*42`QQ^FMK|7dYDE?qy{n8341*Sq|{stB=5kuAhc8RnSVf3BQ6s{$v&Je`3r>ME+
f%pG4L44-fraz7SMMpua9`+}&#@a}tF{`^%&xNjA5LhnVy9_N6nQRj*Dv5V)>=aqHW>jfKwBNyogREY1nYS%fO{TWg%2q6+Y|$}U
gG$RyF>_gAqFAd@5{?ccA|?bYS8Xv`NNt>28cNj$Akn1OcE*^q8_m#kV$|#ywI+gKyC)L#6tGvR_1nxcRM9%n*`v#XCN|lwYex-p
BZ8(}#WK_>?cuOQPK2y6c8xI<`B~<BN0(a3F;7}m=+5)b^0h`9iKkkm(iU~Lk|5bLe9sO*uX1$6sogG6J9V}TOim{U`q&x*VT7V%
iNl;_Q{V%94Hk=Gf&|3Y;7`nj<(?CEgaPvnqW@zIFj8Yccd<9O1&YL;2GHqH#Do%5K|}bIFa9_~5q3%kGl({V8cG!44mn&ZWOkmU
Kc`D371!Jwwy5w)J?Y$m+8k9}3<2Es3LQr<KM;+osQO9lhAIFLNK8#6$s`}&u`ka87-3;4_4@2_GC9r%F(vt64^jw&^v(k4$cJDt
^OQq=ToeHk2lUUIDdeogPS`b}5{QaG4ZX(%Y3qSKNEEo5X=xHF38)f)2l>ejDKL2{<b^LX#04!38*2jul4?yiSM<Z})&?XNW?}Oh
K`B>I5tHe#FEuch(!lm)o}K2DoEkDCI%M!Wd1Zt`&D_!U8T^t4!e?WJJ2Bss(9An?xHv%)!4*mBBq_{Isnoqtj<BH^z(1P~KdcCJ
Afqq|5RPRWjR$8@?C<EO1kuv`kp4`Pq{H9Bi_|o(lFme^&yD`rcI+CV(NE}_Og2&L?_A$<`T;*kghhnO5;Bay2@FIKL<}kNe*zdO
CY!S)+F0plK3Pp5ejuij2ZV(pm|}n^U?mAXtPVX%M_x*A=ExHu=}jX@Q9zhXl<o?ts6I^Gy~Fw<$$=~wk4=3-$G{gDhHy2}nJ^Ll
3$N#{UY<FBgqN&^{xgh{FJ>A-;6z}^x{#6$LQ8-y5WJT#CeRcZgd%-LLe4&>Lj%>^&ggDZR&Dl|x^addqm0JN!*jy66NVUG##9Gt
++@-RdQo_JL;Lr%$Q4lZL(7cRhkn?1dp*#l=c;Q-hklIIV%s`vz3(CD^<FG=O2uLTgCNZ6gWG%KXBy)PvI&`x69SP4ARgvG@_TZ4
@zs0tJKKnHs#crc-wx!-M3^QXJtTndKe-**&W~TeQf)euSFoBu@26p&98HI<DIj6kGDy7@{Ao{9W35csnk|d+KKb{OeWU>aek-Gg
cW0<NJAU7lz0f{#y7@<yB(dL*bFa^S9ydugGsGvr0Aay@j6H06VwcFqED_y-_LeG5*$R6$24R@VT*_l1F+MqX1Vf3kaAtzQOu0-l
9&TeaQD2YfR<(e>jh@qlmJ~^3dkZ5JL=jMA@14Lf<qqZ!VYt-!d1@IGQnqa!B;Pm-BnB7)Y6Xgg;3v4+ZOR=-!v>J2LK+$(5|LU0
C0eQhrKM7V1B~bbgbGBUQldnlN>HekrKK7~3J^n2bMW{+#}6=N40=cX^O@KDu<B@42M~AgG&iO|?(ZJB_jTmA{RhyJA$}=>cfZV3
N0IDZ5r17vNJK-kB6zOjDql4R?tlaAI-+7?5PKvOi3;<9O(hJ-n8AT)A{s!Y(C7eyNZ5Y)ToFsoAi<?_LY1+A0Q5)!nNxx(9Rm_l
6v9cRT?CSa0#r_vO(+onQqT@$h~huk4u}kqK3F4cp+OWtbikxOv_DtkKP!oXBRgjGo2pH0;hCd=@w1kPFC3jX8Ix+^ZbBsCEW(sH
{qA9_Pmj4ef!6M!B>o7jmG`i8kONI*D)e+$Vx8u$tGcBEgdCn`bMiGy)KGZ<VN>)00j8)NR21!WHUp6lx$r)`n+Y|rn|A3Ky@JZ)
D?Xn32hAkqA+(&o9y)Ldq&j?{Ll6m{orK{rg6Zj!Lu{|tb_Y)k2(nHOGq(H=N!yV%riMI#v%WTVpP4J_MuDJY_3v)c1VDXTNPG8(
{(^D5mWbPYrQ0B~LzLN{uKsX0?4Lq*HmrsMfYGG<5;|!(VQZ!#{hNO1Un|7*<!CxUmHA*XkABlY(kJRLd_EC~Avho#)A605qbpT@
2Fzx0^<g&LY<qTD+#9cPkUjn#;ScEZp(0hFRO$i;L@dPsP*Ft(v~Mvy#QY3+1YrXL21z*&Lr-DPVZOq9pbUI+zovL33%zhX4L_Oy
=t2A>K07HmHNlJDoS7pK_qL!qcB&lu)a%}3hUz-icA)GXv+%P&VJ?pkiIvwP4h$G2IHe}g=OCLW#7}r0f><#OD0e`>tJOX>*+BK?
0xwv4s0V9@)C}U88c*JL5!`~wXz%NDo4->h&GJ8NKKquGBE~+?zZ~9Y5@-WORiwt%ko`Mxtm3m~3MyI7gJvTz;w&2S)JY72^tG8z
<zTKFmo&KN`i$5aK}`^-3d$6fmX`fv)^5_R^yVl^*(GHd6_zX1q9G_iB&_t-Di2ofjt^1cG?6CkI1oHtS7-YOsDhS>iFHODkjQ%Y
Zd)eat<2{z({|X#AnfG8-I4oFtQ{aV;m3@DLeN*cf9l%(QNfo_E~BLH)jS^T4~Nx<Q5R=H%gb?uIU(cSCKFD9M^oF^T#AP|VaR-i
(VD$yUl9Xty@yg~XBmu0Z*ZB23JRiVK?H{ii78@-XcbtX+{wS+w|evF7-C+t6O%9(&W9Q(rOw5n+2iG9$+8VgvNg2c^IoY@@a~Y<
9-Z0M(H;C%u;l~Q@V3;IL@lPozV9wbeV-9M{yekcbje|?Hr(27A!UYDk;|BcN|dEWHiqtEq8i1OTGGp9Gf+#9NEl8j@6r6<vsKot
1rra*?k$TL;_YLvz5|Vhp1No<R%#WBb18tDlBB3B5KvLyqZP&tsDPWcsAQniN$eoS+ANhd28A`~p4d$s+e1WVr80yJ5poD-TtG2_
*NL`MP+G_t%4?R3s9YOocwk|&;hBdN+Da(y!!*;0Q#nMmqcfHX_bJ9pXBnfl#lf<u+%dIoBNnM<U=7Kb;{_b!tkV$8u}QgME--09
Eu)pcp!S)joxr$ML<*5%=!`W9?XWq46y`K2I5F4DCTO4Q^O_%I?-K+^r7@GI1w%&>oC8Q`NG*e}h%)i1kP=ez-9j)Kv2NkvnT3us
nZqzEnAa)X)tD`Fo5zcn2NLqQnWco#SWww1wphwi327D|4#Qaq1U$URun2(w+nA`}J2{2`znTu6(H;vq$SQ9Rf~SJ1`qGICLXf1O
pi*EO1|$jsBxV|Rp9wmiI0HdbSOG8)4YRR)_L?OH0YI2RQ}s$Aj;^Z+2Lelrj9I#*(#{{A^)yai0BB<+p$mXDc8CpxRqTNZ6G}@y
zXR?0sriCL{WcsawoO4ox>3Pxv1e-mvl^lkWF&yM=;7<2qb4GQF-DgVfWb%~p^zb|1D~&cm)w|hT(35iH(#JvCWv%Iw6bocWwQms
oGi{NZB+kbiw>#4&X8P5qoqcDb-~9DkuqH07N!rdna%O!4n>II*r9Maa}>m)Br%xH2+MBv#HMbTIEG}V_LNK-U{IkEX02~AurLUQ
QnyQcnuC|HVn(J^I-$7~>Pow|fsLgENJb8AG7hZ$5_CmkU}$QE7O7!%PPY~>Qm&CfR7YI$?B$p+!)3e&267!52}s6Bq9rsjKoc^d
Bq&J<yG&`ruF}C)1KFM?Tbz|71_?YSHYMN~enZ>l0$7e?`TKsFJ<li$2Qn8vsDaa$M;0-Q8KO%=(ij5-;hu+g({bfmg9ViFvkud_
LVuO-kF|yW4E=!{x9$7;tm}_c(ANi+&dvfM)+g|)11XGvn?u<<FXoqDXW5)j6)v{MibqF~=;$cIX_X(-Stc^uQpw}rCQJ}NF)6zt
)9k}SMLow2n$&FJ<oSI@SkV&Cr~p52x}yDW#Tr$^@yj-w%GPbUE;KEyn6a$QS_5g%>kp(8^bX$8bMUHqdzyO<WcgTR`WmeJ9R{t@
@z0L`1Ahsmx+3;qSZ`^G3aMZV_oxm4DLI)VKWHpfdb>yBkjUOIk9cD8J(Q6OG@zhx591$kjUU7VVsMjmp8E(I${!UR9{?xi#D2jb
>J*QC8(oNG2#P2@7)Wqbo*<F{=h4D*c>qM2RQ;YJbM07&?_?SjkmZE%$=L_ts${V|!OhVte+zp2>q|<g81h|JVBG42XlL`yhnC7@
sG!XG(NdsqIS6W4#8lZiLU@IXC%PW=(u38^sM}sS4A`7ATT<Q|gAW6w?c-j(fr0saiU@`~d|x>BgnJ%J9>uy#+ji#^o)UG{I#9n)
b3blC)98?-3IUNo_Z<9=jdBzV4LSP=Zz&Rd55gZ&R!O1)56hij*$rxHdu&$AQb8EUTp<%wl~CP;;_8){tp;M4gKW%G6vs<RpSn{8
2asf@{usxRrH@gTiH$CrD42AH0wNg2q$s8v%$S*CilP~yf<hJuh*^%4Ge$9rjLwz<MgnGnD1s`Wki_E{;Uwh%nn(j7T@X-mk{X(m
Qv*#ME>bTPsDc`aDrAU>D3XGLDz?%y1r)SIgw(-NL{%h(3uy_99wDc@a(E~q`RF8+XkWBm0mwTIp3g(hk_aZyF7b}_l`&E(pO?~n
^nGct%2<{I$I~u*zA_(U0NPejmX$$Bh<%K#V*9O7_3D%7;J)p2PdbN`G`v$SJy-_l0PcC998>R*bn^$>(_nAq!_4TU@6r1D0mH6r
IL={Y<sp%n1o`*H$cia!nirF54j}KK8_Dul5Hy{zQr9}ShuMpcoyc76bVUR*#o7u~S(@E(D%~TIj$l&aWX>{%4JAsjR4X$klPDvl
nun?IpuCzqw`GAxN--+1B@r-;fI}w3W=#v!K+IAgc3U7V5x|-<0f%v-Ag_5MCt3NXjw-7gk`ATH8-ro&J?RnEA@rY+accoXvQZ8b
OG}4%-WLnV7$uN4|IzN~-+Bcf5<RU5j1>}D)fU~J2!IT4=EpS>icBZugX58T*RLc#z@iY4tcwP7nNJ<a2Q3(V{25Llpc0t%s2pTs
Brj-H5+H*VF@(8Sj3)U=E!s{nZ6-mQl?CGpsROK@><vOBfPF!6lYu)m!@?cW?80a9PaDbfeb^9kJBVN%P<z$~#v{fVy<?aP21Arn
VikyHt8=os%aqAbCqv+&>Ze5w6iuuffb5g097Fgj1scO9ds0#duLqYbK#(=_QDKEq>fDP_V2Rp4H>n8FLWqe6^b4s(wsoPe(<fx+
=hf_|?a<kBx`}plaR>cu(<kiRhQ#ztKT)SlEXGR?>#9fXvC|uGI7B)4dqdgZ6qF4MKv4vR08oTT(nKIo5frGoL-tGh$gp78G}Tcc
;sl@_35yj05Y-ycK{O#qQ;3R#NR%`pP!tJDAwpn*Vmu>7HPRXe8DdF_=rpSI24;rYG}2okp<+R34WMutq2;{6;pc?Sh&K+@I7$a$
!5{BA0vl39la0?&-fMQ4F&r^zVSu7ASSXYEJB~9($sR{XMxJHRt#HD3te|~LX%AFEtjHP-RZ|-US&V1}(j!P<m0o=A4}^7;$NVzo
=XTDx#wfLT<fvU|-YyII(>hC{gu^X<$;A_|g5mIPqof?S?hWz9wMFP4U=9ZN7~S@J9TT<W8^uZbJI!j7ld51nVe~@IrVgkBl&4R>
ZcaItV4#KorYGWVcR#b-q}LMxfXR@QIw+GWudq6C+rIAa*M#Fi>|*NEA?~tfijj(emX?NsXv}>6XA<UV%U~E)+F&^EG%>~V;F=xL
O4-JEX_Gsh+1~v%T#>W`tn38?EDPLC5+C%1!b3@*5R*}nAfyaAuy8m<H#tWVr3fa;4Ou#+4sRBI47R8$)U2%dpNwL_UrP~()H&j$
pLbTx@OcL<2*~#vPxTQI1j2L@WJQocWR85z|F<8EHvn+mTfw_r_{e@Lgp^`IWA`w?m6jAOP?9SQC1^4j*SKyeH0Tl{tU($w08~(+
?=YOm6e04E3_?T&MHLc36d@B$O+^z$1rZ{7m^hT`Vw+{l)cTuZEMjUbp{Q3lmnljj;=E=99#b-}8y@Av5mq3cHkf%GuFpDeH<K?g
4ZJDdUB@x3XE5f566`s42nXL}6-aX$HWky`z6S1L(0ua_hk3GKmD@P*?|kf#?C8|C^>+y2g$&LafJ}-Gj55<1Lx5mVa<oat$|Yo7
GU3UV?Q^s>&1oqCgdRjNWx}gKfxDrBel4844iMA5D5=Z5JS~EUPUc9UgAN(428wd|-X@KixRQm47AB&Bsb#7{!$|Nl;=*m@WFVk6
;eld6yJ+1ZYfNQh(Rvi3=2|<s=rGhX)XbO6lAtq|8^Z=O6kwt#3BG1Q+d&majLe+N49quU>Fpc1;$<}IncL2LgG40N6HbgC=_dyr
hclk3ksc1UzKU;C5lVR97uFsd3)x4ZhGm(AGg)NmX(xm%SG&e?IGhcTS2EKINX-_y0_y`E*yiLepo|fKEFvf%A|f#cEKJNWWZe8-
`@~Q>)*PYRC@@!grX$N(BvDf=O3vxSyK^kdJhTk(rMDPK;Du^Du;nSE5g_bJMzEy3miq1<?45|GQnA(IW*%~y`OK#_Zz(mzW*Bl`
N4w8%GM>0Ee+PJxERvGcKpwIs4@=t0-Zs)EpIF2;Cl}M{!eVPq9tkoL((01=x)|tq(rsOkzK{tlC+Xt!a^sw9SwxN{NlF%3;buE`
ASFt2)o}KqZv%a}QHYUXz~z^1=WvI0Xi*9<PZ}xW8mOh(qhArobivzu)EI`KO=_BRH+Lp{O~*trg+;OnL!;{gBU!$;F*1cUL_P5s
#TE<|RYYPphR$KW8fF^t+_Xx=OrpY8Q)@YSlvO7fJZ&yzy_#+~Tjws;1H;z!)nF_pr55HL!!-5n(qOx0=eI_hyh%ivw-dR{X7K3K
T{-4+g4do<&EB|dW;DXKIbdUps|-v_*q3i%v0&<Ry>>S5vxcMAIffjnX4c&*IXRb0JodZM<{;9!<{o)x$cX8BLc88~nMuWo`3i;t
_s(yRIh(C+f=@Q=wi-o=D9>$zFd3M_A}oMehT*URMCH6A4q?S}6`aGkcLR*k=MEg$E-=IlOvcLMz9Gz|cD?S78sBW)E0`{8zaE8>
L`WusS=vSx8azVX#S}M$8G|E-3GA0bq45A1AtE0SvG1*_6?6iNR0!#ad>I2Y43=mrcu>czvDbxBAlI*o=?GKKY~1pgYdskc6+{E#
9)S?%uXctnh)<jxRQt;V7z;I_<spqsh&;IV-D+~)Ci<n?5=qnm=4DD@0x;)Wa!3gK>>`U)gYVt|>0KIBC}<W;YHbXRhPrX4QUF^e
f^6s+*`&PpI)yexA+(ek(7EAYZ(57rxp<o)pqnAq?4t##L1QBlt-esnBg?zWZP?GQo%&j7cfs*uJmb4MhkH04m2@HbpnbfLvx%sW
Qe*XOacTOiXesMmv_*8{)}vs>N|8vg79wWzoH$DvRXy(D6;d&}Xa{VWmC_1yv+v9SMTnd2lO$k+Go<6qrt3Cpl*7s8T|>WW8(g-Y
AQlk%`0hMOpgWi9%`$o%UJfX42)so(Zp>tngyAi<L{#=+N|jOYc)3wh+YUZk9iu#^9H70K{p%%I>;=Kxv#CIhi77!0`K3fk1fZnp
u<r1@pATtcj7CHe+aX*`5ymCo&@-DShnuSF!Z>z#s&|L$LtWiWoIJLN%8FuY)=G_RMw$)y;~Zn2<Aa`zbF7|>AZRHjqzXo&N))Cd
raUoYMMY^g%xuF{!9=xU+hCL$rm9FO6PRWUK}CsCrpSk*fC1C8Gxd8R2@f|<Au$WHY^Wj;h&-Jt`3I2sAnwNOhmk|Xo<N6?Q=u|3
OiZEXQ%3Wu;W`jJgnS7{v~3<(WY8-?(??0u(7)=#d4fC2<&7GIh!0XP5_UU`K1#qtrPE4zVqzO6H7#O@iL1kEVwjC#tPEn*!%Z+V
X?IQ8ED@qrqK_v@E{7>wXN(UM+{<<3N1fM~WZK#0N#WRp!SeuRauC81ZU8~hLsZP+1l>@iOE4t@dk~c34<XTCDbt|}Ky{!x6{74W
h9RI%g?<QA;xPJw$hrAw?|CuZ+y&TA30&S@Ty$35-PqfLI!&XQq`}nlg6gisJ<x1z9&i~X7HNtpYJg}%_C{sI1tyRR&``Qbl%Yyk
q={&XQpOOYNexU@5R@sQH9!R;RK(~std%sy6EiY_K|o0XR8tU8)de9i6o^E$g#?gNw2e|xG*ML*K?G0&w6wJhRRGYS(4zr1$T-7w
cj4eaqxGTm>+id^b=e~rgQV?_(WQe|VIAh|0nw4~nge6fpn|5M1WDn6SpkR(A?LfA7wWaI=Rl-Ss4*%*Bj;y{`xJ4)pLE2f1qhK1
AkZbeO(3D)7aSNmvy|E4pmWee(<UC4A6?r$y8QZ%AOwrzq^>2E^CKzVf{CG!p`eHeJFGB8EkrXk1q2aEHBhiMQxK~#RLHahK~W(x
6i`G{LeVl+G?diU1g3{t1klU`RX|fyRV-B06(tnJ(?V3#G)z%2G*wJRMmC}+Mzx_RVuB(VDJh5`DuEdx3P6%2#>^@bky|*<4APX)
6%kZKlu08Y6w;wZ8gv?T2@s_)!whQ2-k`xUaG^3R-m#2Js7m|D0jo4j;u1p&d@HmBd03Sj1%RhQaG6Vn?@(>tTlPr*@)~Ls4oCtp
fNX_4VJ5t4pnHvNGJ*FBs0ygXCQ`tjKHJ1VVk#meUAa&x`4U3|yO64QN<4lhKQ-h-+LMjY`(zlWQ2DdZ8v6ca0Of%(?qFPXNcE47
?Y{j1d=-7%^Qqal#LzZEBiU4pR8W$KC>Vw1E0PczXek7U8XVNpe?%_xK^!MZ$tZSAvIf{d#=EDj-I(lEQoj%6H?3<rz|>*eRM4EC
j*o$;6#SmCXLQ_5;~EC+d3gv@;a?d*(~ie)BU8rg9^^X=|E$GJUuf^b4&xE>$Z!iV9{k{#-(ZeJJ_MPZLQ%M|1ddBd{6@r&B7;HY
iy}t-+DeY5<o`uthG6Fy<ro#CSz1#R$q_&wNK@Pa>+w@A!GV4Y^dX~Tu<!d;h$=B)sQsgyo4D90u*qzdBe_eTr@YI4vBBT6@#U1!
@I?_ZI)=N=<{J)g0=JxoIBO3xR26=xa78EzafcjE@UsVQm$@{1RkR5dATG6W`*6casB+4axybQ5fU*JDtK2tm!bqd&BrfF-eENNm
SG^`RuUnIX99_De#tP`s#CKpVj9swZVW-P^hf5?<Qvk}1RP9NPfHE4;v$EofN+LF5RE%R-s4cMq{?A!@Se5aeQCN<XsDg?s(&iS?
<%p_QMC>OAG#V+IiYYBMYy@wwl{ttbwkj=VD5Qa+fS?K>G|WCSYqoBGoDY2g>l(9qbDAir)s1&1>6Zd0pbzIbIj@HVL=@Ck!%$2|
1`L7NLhjUn&`r51SrGY1hp7!9ki{%Qu`FCn6$fCL%)tdP(oyTKHwKDvgD_CdB~HV(bQMW#qoR;4lQl?HGc3$YtV;&g6wIHI@c3a5
^f>B$yuSWt=9PqqeDf(#s(vkFo6LU%0*u>Oc|QG46MG091f>`~320bjy%aLjp@F9m?a8J?O)=*IuG8Z0PNfYs19to<ANrShy!Lqa
9q)VKbuK--9f53pLm(8ZNKyeJ6d_Fngd+^2LaYTXGJc&K`qQQdc2521VU}g$NMalQKin7jviE<g(0EuZKX_r2-UjAngqUQ;8SPG?
yNQOhoDzb;Od6@2{_HEds99?%>{<OT!17KMLkvgE(=}L#XPMlWPFxe%g^C@H*Ma<h7@5U~EkwVKssM<%$4)tZE<dtdugrA6NGL@j
&RS6>!&BI15%7ICyWq4fiH203pDsVN7$grMmaQi2W#CjX<_bg!1+<O}F|U2ds-5UUV_*pK6gH)67~faZ$@uDl<fYU4KYZy1AEo&q
9sz(rpXS2g_MYGma|k~ePql$4Uy&e~Y6u{xCL(BxL+DTI>JVN%5z#lM@2eQi_G6b1x;W_l(cXJ|Q>TI$TndneBn=Lhub6v)+O;J4
rYa-Z21?=GbMZSod=DW`kWE1Ghx%bmjDbWXuM#H<XhV>LN%e=;ya)Ue69}H7hiA!;Y=II)rqCX>UJ{}S$tX^^6BRP{SSSx>FhmKQ
c1b`QUz!fG?%Vo{H^mGDdMWDy-WUu*`l%cG^)eVw&U{4!xewooVprOVr%*yB;Yc0^EFd%iH}b)R8RLwFO-1(QGARe|^SLT^$P)cw
6G18av2S-qk~V9RI!K0)U!TWNM}z?^n*l!Q2$>}*Xgh$HPJDh+P(x6Io(AGW8#EL-2}G*9kkAAU#!V$mN~%O4N?3B{IES1LtVvR;
A9a|rIDzs|z=j3V5`fe)gTersAfkkYl%%B=Nm57v*gspTAc7%KsSj}ke%)b>L(XO$*@=s$*dK6lX)dy8u8b121s$_?RuVes?TD1A
B0@u=e>O@4#X%7%A6)2(ri7%TA)<t#FESUbA;A>H^oE5$adqJipNKj=J~9US-sCwXj@lWGE*M!#8fc}Z3RE>U;K*!1P%$Lp1<P4g
tgr;cV;C6<QLl^#E!%`JV82^c2%l(sop6Ho#qz<814k&t6ifZGX&*lfKRG;K;j}@eaCrvuTrnW5l?b7j()s5xIdv*Q_wEolkirt_
2N9)dS(_%O-RS%SsCz?r1oVmmk{n=Och1&uw#>F^ZxSyRz{pr*<L4=qY=cpw;KsXg5iKcoa;k9Z(|hZW+vBdHj)m=a`+GnMJNKIq
%Vu@2-J@3^1xTPpf>ccdteB7tK)jrx-^Az#l+x2dyi(kFA+rq_VWue>3JIZ@YNVg#*s&=|qYyeNG-;|zr9za(%eH6|F_FNYLyh7a
XR=;A@EAb$d%1E0#609rOA;|IB>^!jqE9bqr)%13fiec-7Z*cln}{YN-F1TNC%6VrU>{ler073C8Zj7Bs9urK4_Gm?BTGR*Qc$rA
h!fB<9IrydL<H0X1yX289g=|T2Y_+duMNOxhN(}vVBAo{f<h-(xbKPgKg!PB=zW;RJevqt1YN-F-Xp?w^!$8z((n5fe+Nz*XyBaZ
C?SxpzMdkI9%`P=j8P>V&R8)Emcg2b0B?XcL=+JOPv)gqs=cJDD2_CsqGi2jNp>EP=)K&A#{(Q=cH>zNW~Ph#n+W*lBzY!@E!p6b
W_MBCq!DAU;dRhO@v+NZfhHOfB#K!bBZ#&s)dI1k!yrr$$C1@fZ#!LrqLU<BAdv$>NNky%oXt{WY6gbgowyF6iYS}Sn5KpjNkV9V
r$At?j2<(_5`g>UO)51=NJ3I{Iy~LWt>)=p&k3(Ra`YdIXU(xw8qOsAn8A49OkNUVUVzd1HXZ?&5)2;(4^SM6K@hq@%5;FxTM&nM
^!!3bB4g8)Q$h8aQwi7%S9be7AaDezP*9o|<Uh4M&Lt#>2%w13^cbKzqN<|mf%}necEb2N84SQ1dum7V^5f!0m)T<2VB`+s1AZ8y
2IL)muyrI0K<pGA!BAe}M44B-Sg>Us+9SMBJLKFwqz3e<(=dGB^ZWmIyI}mTkour@?EBxEQrQZSQ38g=c5^xE$@fN+pog>vBq`Qt
x<DC8PNnXZ%yiGl+LDoPBsW=z6g`p#AX0<^WEu>}j*uawfE*1}G=QaYQ3*py)6nqx!$OXf^r0OdY`#oDd=3%w*VC_`a&(G@5QPYq
i`5=n?zq*GiddkeiKYr-e?a+$iY6Dxb>ZQc@Zf$RrD`Q!q26G5xxS0g<#U7VO#^1_#7wm!#SVb_3LgfdK}JfIY^XFtY?H4K(1)U6
i28>+5n}|ktUyH(K`|*tKS{vy@x6+lmJl>V<E8!*8_qg<q9<-`F^^1dc5wQ`Yx_a@himKfne_Q5?0DfKG23miMqjSAq9TfEC^Vuq
mN%j3<%QwSXW8MMF0&KiPC2wq92bGfTR5S6mi9lw%<Vd#u8#(=#Y|kaG(+bd`QC8bsm3#F@8}(+NI)4h9&@oIH}Q2egF|3>z9bZG
{@}Xrp3u~W-UtUS!4j5JTrGlxSzdBx%gf1jB?~KB?;WVbXqQHX$Zag9B_<{%Xk%@17jfEKDOsjAjHczr2vhbliJUlG4JMR<z+($E
<tj4YmCt1=!^|>C#*U4kv|{GW<LI7sR1@Z!oK-ls36CzjyEMcU1d{U@=rGA83mm2xpAUZ<M1H{%S#3*fTWE?)i9?<_4y28wTWEq-
SH@s*W-M_6c@L0Knn!*?|Fz)|_wDrmoAgh;TXlnlU4N*XGyR)oO!dpbYHV;qj5NwAH*7FT6#-HV7zL88jKnRW)QHr-%cgLV`<%mA
O^8}80+<FHP=NyFh=~v-1Y`b;+ZjdTP+K1^EMDzdeE+YM9~N&hyE8UP3`iW>Ng~JsfTv87OVyAllR|T@5n`0zVK6bXR%SmOCQa&<
$aZ)`1Aq=coDX1t%!D>Pcn+v;IVq{Z$%qCSKm_823mk8He{m!ZN$4L|2jBO7*%YilGTsB@N~{=;ajjMX`Nn>aTx~KLvQF{_O{aKU
CdhRPGBdkh@5*Ey{*-tg`nRjkV|{cxOkxd|lc6U=vD+(#iK3XI4T~}6Hv&Q+RPQbRQXv~mosj7KZ+z|X%WR%cVtDG>bo{J1FFrk)
+I9rO9*uzeo`Fq+R8VvMg~M;NA<OGi(}%MaHlt9>ywzeH<)?a`*@&Aa&cw^+1nb$q83L5v`sYP0FoehL2r@~vEdY+TIeADM7{CgF
Ax2=f42EBo&1mDI^*?Y>4fB1whO&7OW$*AcjN9ZVi`)tI$ubp5N$D7dfvQrXC6Z`Jh>{p6WvK`vB0>})m>`fS3I>QMqEcdpWr8Va
gk_N`P=nQgGY&<VAfkqVidsqvs7jQTA<^D@6p4uhp&At;5m5S#2@Pb$KpJgN_Q?zhCnXA>X?uZgL&#*Xlc4M)6-q*ah9^*LL+yDu
Hkxt5b+Yu6U=GE@1q*Nzz#?|l06}aZ015w2YV@FPN3MC*K6)!T!aezs=rc*z?A51SST(nY4mM*pV%eGDJwwf+FR8>Imyq2wXWV4f
IpsB=N!d9ITW9QZXBdp|nTHJXpPs^f=m!Z3P^VBuK?j>yrmdvLj+r!^hJ<$KDtF49yg)mBDj^t!CJ>~86<GFclTfDset_jYVI;%H
nvFVp0PAVUCc>x`RMhlfucD|yphOph2@5ELNDx#>0vrV2<=o?F87F4*N5hs)N8hJkpn9I%7{)4Ok{o|LqV`$?AO;tbCi9$jzZa{p
^V)3E+m)YUo}uAZ-u~YG;Xc`O6vg>y9y<;>_w&Iye&nMGcqatI=`FH}_j9w44Tl%K&kfy9{CC#jXF;I(^`M()?Sl+$vw2gCI5^%h
YS|vvu}i+A{}=}Mze=;@ABWw1I51+u7l*D^117lvV%G)+W+%v2a{-nEM0+D`ZzX=%ef(u88UmL`1B7y_X^gso{@Z#6q3r8;rjh#K
i9(>9!o*pT=^SF7-|79oqwfY!^#5*im0$7X{_T5k?~l{?5(xa%s0>r|pg>b8-3Kpj3V0_8`2GK*!|^|7h(ESXdWJB22o0WiKJ?;x
6(4RoYrD(ndI#aLQ|!o+hY7%_cW)nzy*V9DO!V5Rz)C_R`tRg!2|_8qb_we}3A=O=0R+O#g9Q~oX3P^1_BBLO6cnV=L|BYWX~5KZ
cHEzgjv>7m)fZ%aTt+b#0}`32B2oyv%c!U%l9~!>80?uLs=UL4w!E<?k%<a~L`E8$fl<P=p@~eSunlF)6?q4Boia?sBr!BqMFmBr
HB~aCTuR~sg@_}<)zPUK#Q7>5REa`Rn;2ghaRCwKf(W9v)KF5!ktoFl1QsZYI5LGbN*O6ioivV{`X?m;HBwO>ol!=dFq9Rm28l}<
(+f1yF+~M2da)5vR1r&^s$vM2V<mRTgi#c+O-Ri%H4Tz@<-t2tB0z6B$V0s-FaZ6^XmvJX!y$39VU~(2hG1mL%RYv2-bxm=q?Kh9
WaM%SkXh}S%?viSOSGnKxTYDFTv8XwQO+HVY-o_82m&fb+IHiJivdMfZFNK{y3J^g&sPG)N1K_UIv6KyK;Tl)v1OI+S#z3f+Eh&#
mzJxBt&J9<%@jlx?<#I%O5+MNt3utfrgoPKp$b!(OlvIEJLq~idJhII5jKN6-gNR{Hi-&Cn2KtKBBBZyqCD89leT+c&|rXx2qt2g
2?7v-icK0QWvF9k4AV?VH4<?Uqo4|Oj6p#=WTq%4YSCL70=?qfNW#4Hu+`RyNGT35sH7!5rN;WBL`4bq<9PJo;lXFv(e#=fEfLq#
KTE!G>w?BC8LpRt*~A1~p`lWcN<x<UV-f74B^J}^^JbP&lPF9~9@ujrK_U5wSM1e)cA>}h0>9S*NQY_~8x6<Z@BHtsAVEb77{&sX
u|ABj`i2&>Px8VZvL6|Ju@u}6zNElH<ELOB&lCj%1W>P9E_SBH0F!{@9;DFg`Y`79JW>8C2J$@zQ+kDO#}4xxEaN@hHtyYk8U=Ws
2KRyd!gD|n*}gvf3I+*X<L^=g52_kbDWEinXcU5)kf11uK&FP2K%$URCDI0wBmn;idR13(05w9;Qh`Rp6c)_Ei`3}}mg_XBv8b`N
tj@zm(V9|CwL}`xp(qU~;--RXn9Vv&Q5tl#G=xR66q?bZHghdSwQ4N5%4x+xTVf!fwnGu2{{&|1Y!>q`QO2lHnTO_T9GORE@NCJF
iE+Te-G&OWRSdOhsAgjd(<_#((>@|?)U|0CGOaCgNuMv;!!>DVGK+1sjAIrw(EC0pn-kzBl9NeI6ic0PhRX}O7G}r}!;F)T3HqR^
p)4P7xG91lqQo4ZE9H|~3Q7@CK}A1*=mjU(9UXnIS8z}izTwp3=@ypAzy<aG)2&76*V`D(XUh&r$s&S~v@Wf^`VaS$lfRRX$K3pX
c$j5B8!@<<l%75(K}a*m9p`uy$hg@H{O9%lpX2!=zr~{^Px*ui|D~%fQ<Y%P`Ui7P?=Iw-;Cc9Lz%guwaLyI{UA6xb1f)_SN6r;W
sQDQQP)<8zTYHoCjlzD_4`0rH<~cBE3Lqf!Q($ZoDXKUup|jbCjP!;tz3>INKFI$Ivs60|Q_t^xtx*;+BNTqNmU{jqISL2lFsHr;
pYQ&C_dY6|@E7BG?}-x;_mokg#x{ln@sshqk0~%#d>sk$(Lm}e!p3PoQ`dmd2Wxg?1ie<Gb~P1C(j74UJPwiw=)gJ_O{6GxavL!?
BU)mH)|#tobrlQ~G!SSsYeh|47>a1AG;QY`G%)r9Bv4qi+9JWNq}2sY1r*HHQ58icMKfs25L5*P4W$7DMcNB>l(gD5*^MERuEx4D
QdMJWqA?q58i_o!MHSewR8*t|be6#qMMqLeRYefqcDU6owk?xbaa(R4JA*-0Rzd*E{yP4CA+*}A-1P=uDS9Qv!u3M=b}Ao{3Wtn|
2{8x<;0r_oM2MZB8lXD`WglS4LInmPstiFARvH*%pH5Vv-yS_!Q1P_W8uoMiWvUt?NR)~{1D8aTshmy>xIdS45UGHB6JVh1|3mT$
C>%kQB|`{5joxiQ^Vq#rL=i+Zfe}=#BvA_locaY2!c2!O!sKZE!i4~;P>2x<0(6Q5XEPQujO=KoF)ot;nGJh8uwcAAd&|dPz~ZM9
jvNjd#ex0rfSuqT6f*==l>k8mGN@7k)+zlw0P%ikAbz<)T2yGIC{L(--%625Wg4Uah<64M!Uxr^yMw&$@H3B>ySuFy*oX^&!u5b3
?Sd|EanKXX?4GE(*$Og{xIKg)ulDFr3Mwa`Zn&P`kL7_eSQJ4^tqw<2sC=!@kR<Jsu6USpKW%}+MVj<gxBkv2DUi^i&M}g6z{bh<
4+qdhJ^|*Za)=*Pg2J)@WLR8_{wPSLG|5mx5E8&L6fl(#!vwKF6Dkn^O-l_01ho<n(+mvAOGz~Y42a;AWA=H^@QNso#cUW4Bu=zg
(=`(5F+NQt0ZQ{PP39QeS{h0kA3H9Tpm`=zW)SJiDO8#V!^vU<G^_?7xbdi>YDkJmhzTf)q8OS0nPQ5jS}KNRh6sWND2foGY6zK$
&w3o3`Q!(&AQWg&X{05BsZy0;fS^_x0$f;)8~bAs1yWU1O;oZ=K~u(1#C|c;Ajupiq!6%q_dgGDYR~u=<E1v%VWo=t&FQ!kd<|1W
5-}>_QhtBDXjEk&Lf9Us4<jHSI58(3EKqDjeQ9L$arM=QOydh7wy_1~%@SN}_gPTX?-1gg(H@E+6l!GXS%L;4($EHAJz&&@$(Po_
<+<4=jWpsvpzP7o1O%w#5EQVrDVz#`ewOh6ZE<3jjIgyy&zkZ5s(l}8tyk)u{jODtM_yl~Z(qYS=Uq__LQz@X6zHk?kz+4q*%}o=
!AC3)?b02*XCP-N@@twjEB;eO%N)#&Zbe7;R$Ftc)4t~<P$;Tg7~yly&zi+|Ls~>K>!i#sl6lIUrrmfG;EmN>l<9D1Lcu+NT1CqX
!(#L?!F?8KWdjOevd%prTAQ>%*+ZShhc=jer$MkBaY1wp=Z6$yME7rfX^a?1>LNYEh+lFR4We%<G7=a_mv>(Mm6-^N8+|w|G^4m+
G0yqBndRZjpBEQ$_dwoR)GY#7B%(p3CyH5NN=6KzSGpOJvitbx&9Qb?+f}rrVB5aA#DK)ApebNL!85s*HNskmATrQndRC@H+~P4s
7@e53)?Yk&lUwm?y9#wLs(JKfHrKmzd4A5>#=OytG|hN-mc7$y*l3bMpYLpnTzZ4zgeIuKq%<KeT#_1*LeO_@wV<R33$~95p-DB4
kF+_dK+iV}OgJvqL0@HIG7d*+PKM^>1r$gX?cr!o50tVbR(6Oeh+I5V-1yfVdu;Dzwcg3T*6iU`*f?#1pthCxy=;rUqs_hw?>S+@
Q6Id4K<s(3)eN*kHbiLprq&Qg%GkMDLP>VUA7&8Q2uwsYJ+`&WxqtyN7+03eLF*}pJ?Xs$cqy&|(|A6Gc7el2$P@DP?rKDV=CbF`
DM*53pqSi(p)Vdc_TYSYzSQ=DgAqr+Zs@D!);7%Rjr)3TI2b*i^`ORB#N>DK)Zei9U|m*BGJ)`F+zFN(Se6Bb9Gdo~YnihQ!kU;X
4fBEoQb{1#K!Z#=gD@)4o<hJq_}0}ILv*QVs)%||5cPL_XkwP+4A9_v$dNnN*x!u7@}~|EJeJ7k)idLZ&4jN|A^G!FIc^5(s8H)u
6`~JoVttFwBjiV_DG>nIhXHDmr6CdR#{-JFK>1E-L}i6lDVP#iq1fMYxYKaG5P%+~5Ln-7@?^8!9}yF}fP8PNs0T(y<bY8G5&$E^
y<Pbsy5$cZT#iqh9y?Mqu%6DO)2GDjov*g6?j3Q4x2ek+gJqp$wjzf@8)qnrCYdNAn1#mI5Y|^$deFhQ;&CUW2o)DnC<^<z$uWdt
BQ&T5WoWGIaBopWq!QNHX+Q%YL>UO;rkE_`(dLokl@15H;CSlA=pI@VC>v77o1rYV#D*d4a=4hw@W5V#D<!0N8-pQ<tv+U;ZnT9^
H+oSHWHDs4PaP*{PO*vM6t#<ubIxp91(I2ek1Ajef!0qA4z9xkxES{;feAsz0xWQOU`c=(d3olBO?C^T?01l`UFeu1k&F>oq9Q1u
qt3?rXiQzRgo!;?sHlw*Wg^jY7@-RWI=ghqC?})Vl^%N<f}Cobu)F4)h%APVJ7%&%VPYB~@@0f&fm}$6$xahd+5|^h;-W}H&Nm&<
ozao7<oppN2LuX^pdoUB1Oh^y8}lp>MX0gTV6s6nk?S?*bzNKwB=$#IN=7g$mJ3m-jvd(6rsam}-0H*V$s7<vb**mlg^S-a=I(1o
Y8Lu4tliqvgSvq-g=2e2?HS9x&Eg{gY@!l8Lg}HxKvA<0NE~rNN&|Kkb#5>(V{@uR76B4Db;7po+EmhIUt=n*2A!h{Sz3L_3|`*#
8a<fUF+CtGWYmua0j=(#<;4NusH(_eIk^>)0p`w?lbvA6!Y;=M!xU$^=!vUN_+*FS_IG5VmWmud9C2XF8Vbwb98QH%?C#H06b>{4
dhQSm#E<|%Thz}fa<6^?L#G~fc(+JA5f$b1aaKM3#vspTT(Yo5N4&{|Scy{|(BoavK?v<I9_&Wuj^%QF>ufOQC%a4y>te!$s2%t_
AtW6Q{LMtfiU^3{qbdZ*%JR*Nfoi0M19>TJFo=nUirIA~8Y7X2;e8$yR7s710e8{}fO<h#VVmoTCg3s(?K<QWPZT?}M_Ur;T13EL
f<W_uM&kW@)^I`3JS0)}^@G&(?U09q4f()xVLZSI8L~V%_U^hK+&B!Z0-7n}86%rQ%v2gG`n?0lBFMEGp)N`Aw0OmaOikfwkdb2U
q?U%~8YtCR6H<(MuNWj`!ArDcY12#%qR{4RD-3epNh9Ei#V38SQlQrM%!CXaD(OYlKCSwnW-?GmcXM96E@(Yja#AVs{T}E#LSv%K
!$rNI`4X?D=}C~}2|)7Bluwf{K={(4j*BOR5jc<}a*>T~zCYsvopBM-7byEqx&y#6_Bz1yzGa!(@(9mdyd$lzTU^>_u5NS>QBb1i
TPQDSx^b0g^cGNEMI}ZOb?9FHO_Ar^LLeX*^a=J*xKY-51<F8p?yODKnT>%7N)fF_kr$1QZCad|6U~m(5)}}nNn~lF=HZ5PfQr_P
4BZN5bQ)n?QC(w2dgvxYW;z))Tmua5#q}xE!b$b5dgjJ#q-&u>O-)EW%4GO$t7b@hQ_o8`)}8}IP}WPK=W^`|H>ibAh-<<e95#LU
6+RO@V7+Uv9djeE9z6O}JQ5hdPkkV0N1eY9cZuzzw>Q2N_Oz2^CFj*@{U1KK+vcosOl@*Q-xZ;1)Zd9)HV(K<`&d!tmbIb2Zq%+x
V&7zW&P93S!Om{4oSXBB71>t(_???x*<4CDbFjHMZv6EqIB&ep4;V6NqnCa?#R!NR5;#~kd}vt|fr+19yiM-fr&-3dIty04&q=F{
m>t~Efxb|1$C#Lj1cGEoeb`_~&|^^mden=Ez7_+G6dWDTH)p}sMv32aD7)#z;$r2C%hGJ$cX=;>4cEr0G9H{>+C!7CCc0pC12cVP
<-{^9@CIGV@Kr>pWKm!kac~eu0~8o#f(95p%mg5dGHs%j!QdCiFV?H6*_aYUbQ>X&glNsJ%d15CL|7<|aWIUK8pLF{cV#01c9_tD
5Wt93u?d1kG?anT!`PN<u;K*^<TOQq)b?kL&^W_FscTUBz=MWRvH~FKL<mzUg}nhXilW$xm7^QQn8}v(HyyXuhL<T(;XrS$2RVr`
@>ui;S~`G66vuu#t=>%Mq~8^KUsaL2ZEU>+%;a2XA7upLz=|D_1T9Xb7*|^C07(QP0C@pIf}}8}iteFa_*ldQir5XEdE)lfGAolV
x~6*EcuwWBa8fFrC4>huH82=G$~7WGs#KYe`j1@@yqwm<%CeK$m=Yv_$Z(FG%fh=_n^}dyKok%NIe0AaxjS9q+k-X;xuKe~PD+~|
jjY3rt&u5xb6*=L!Fc73X?LqS5_RCJYn<4;i8XfqFRiY$BzEN|aCBBTea$wD<a4C!EtSL5S7EJMi8a_sPoceMJDvuNX`n#3<_5^7
g0$N_y90uVohv>>R@Cvo9T%IH#;M~WQ1;agwFHCY7u$24`kEZ@s&|nrZs3A8!hz@n5M0X>Ffx75$gVl|$YcnE(v<drhnSqkZ1X#N
xinQAYHHUhO@ziCp^nK{*&IaLP68mt&Xz0`bsAR{5szu_^iqxi`M#LS8=Y{cbhM|=)oRfH*CWTRkoI7s?o3ETKTt_0;h-kSAasxG
OVuC>5`WjZE(fW2U?RLy*VFn_5qLw6*Oqi2$Ah+~1A3I?4fRJc(Qn8IKf}~JV9x34dWOSi{JH?gyAB<miu_=mz1Oo*O==+tnW1cq
0wZK&1UOz(JkCv=*mE5jVlyzPh}O6|Sp!oysc>S=E^gdl$2T=ZQq;Iis$kCNJGmgv7J|fKH3G&V)XcFuxK-*+G-Z3e?)5VvL_)&K
6&0l($y0E;hNNB_C}67dIU->-<~-f*@aU-X=fkAb6b(6~lIdKzFfP%Cj-^68G*T#Gp%M58X-Z#6`?dc$k{@Ol;?8tu+oM~jh@bKP
eIE1ba+L#^F_@LYjkx-PR%2<bxmH@s?@Sz26a$n3p%Vu|*ncHwJV8O=`C^cPQVYzl4iseIU7Ou~ej31WRWM3nf#C^CQqzbikzp$e
APg)%>S#SLoN|~v6rq`!B5iGz3yW>_-ChZtxqE@c#3ut*BU(-lGcJn1R#~A7`DSy?+)d+5qK{%%32LF`lD<2VkB<}7*@be<hR$h;
Wh#oB%-&vQ(U__ujkeN`W^T%K@`gm>sY8<};<ahwddGFoFFUb!Y}V}z+G1|h<*0(7<fQT4yteSTxoTjkSW=euluy7u)9i+i?wtFD
QB08dF!+A^elp)S)VJS`RT(<!B_F^jdjk%S5cK`P!9JEVkUrBrr_eb7K8ZWuywloWy{TH3*#@=Iy4uE0uG>?^)@P%(IY_aojzvqb
Q~W^=f|Qnf=~RqE)iE<IJ7vi>j(kka)fPAk#6&=hn26XNzJ1ZAuA|wQgrvRW)1bT$G(hjPPZJ+<$b84<FW6%N?hHWd>9X|`q>c4D
NjKacV^KE2qJc_9M$*Jh7#KZIj7&wtfkR1Rnk_A}e8HJ!OlRY%_OtZe9x1~JEk)+{EW3@vhGGVNiAo4$b>akWM2_!c0)rPt@tN@R
gVA{HA;uVXDPn%f5<u=AVKFeLaTrY&6_xl|sO1rgdNRqg3^*--dGGc?(Wr6pJ+Sl=Fn+cMcChYl8bg5}#iaY+PmML>wh=qnUC`wZ
Rq&<Y?NRs)JL=8>;yu|(?MNnoCcWAu*&lk+nnRrVbO27rZ@&vsidt1F7$1m3p*;@M=+8~iQPW}vh$te^Vflzs;ulZ6m|&0yQHTTP
kYIfEzW>4!Br~XYCUloWP0;p1Z!?z!yKcC0%MfzB4X1PA#|A@d!*1@*SzwM)>mfxeNHmV)qVF;Xw2q{JHpjkjLI>ABY4d0NiM5>M
4GW;s3^GY=qB4=GY70srXVLyCKEXbJrM|x(6~6;vskvCoQz|2cuI>lnsV;|)QgUXscA;->r?@|prcr?XX$2%cP)Rf~^#O<C1p6d9
k6b+Zav-%!fwXpfyg)TT&`k_=;dj7T-2Ntqmt7oifD<Jp6Ahyf)g++eG*PjM(Cch#6G?2zVNwd1gd$Q=7%>1%LG-i(`&jQcn*z`@
4P=()Cqbm_QHmCm4ao>y`gCK%6p_)LvTW15Cw-7vs^!FTFy3o{#Nfj$D;=dqFJlYl$%)d^_!b?XQP)GXh*_o>H`6yaDY{{Wj$49f
46Jl547S;rVC#%U5~by*ELPlg?cSeU94xVDIGTxDjA<fI9f5%_a*j?jG2OYPDh07+Mh;n+TboIlyOTpT1|TqE%n{wWw)w|-;B;_9
Ge#xR8N<A>Edi%qVxHr#Bs@txf{z3_Swe*i7W1yeQO4_tJjYKFiOg0+Q9%T3r4}BTZfM@&w8=LdI%BBevz`NSzzlpjxbcHmQCX=#
C*q`JUBn=DL8wW?vky05a4UnSBBjs+sG}n!Q!y7n2%3LIaq6QAfJy`oD(HaN0O=zV5+}N-!84hJC-#)lR51ZpPz1P7bmXY9L#Tg9
kE(NqfW40m)uPCHq3M8)rsY_%Qkza7Ji!~;6ajz-JsOe<5~Pv$l)-5jAvpD8Y`8cM!N~DoK<X%h>U*ww+Zl{n089wS&kt}|j3n%{
Ixw(kD=17+A*BQ`utY^fP}KxP)HG2@RUi`tTn7%Eg5#A>IKP)&lWDielj<yJDeXPSpK6_z2=R~%R3i`#1p}FJAamNBLO2<)5Y(o~
1^02f!+WBDLP6cpDn}9t0u6A?-iQ}gUhoF<+ZUj3PQQu=SE0kFU_-MeeGC@OGPt)$oDH4H<33yW8y5CLNwR#}dI_D{EH=s?559lX
DYkf<PG(W=d)TPQT=k5Ykjc9aCICHA06I-k$k=^kClOwdnF6(M5TRTY3Vhjd7`yG7Vexg0I@yAe>xw<UOU&(Vw(R_GpMpQm;E^V!
SUgZHa~=)wYX-H1)Gis4@#J7z)H{e31CQe{80ZI+#Vtt1{OCy^^Vk)=HN0dPG=c~50;VP79~-Iw!GKn{^S-}GZ>BlkX>@9p$-8~r
YekJ6jyMA~e3Ujw29*itRdNRwx69zgi=IUI)dgZ@ndwge#fH=k&vh-F;&aQdvqxbkuz&+13PAC(k{9C~l0O`2Rqe25iJ93G!|KHo
1RbPOYEccrj!gr7b2uLV7pl44h3{sWI!RPTlbc9YwLxG(?P>~%yW>5(g_*@{VRv5UkEHNs;*DiayHiuP22SJ=xiWwQxuX;URh(B`
&57>^G}0S^T$zRqb~DM5LeL9Ct^{^qK%xM;UYAF7#a!ATlP3--1t2>H|1!9N3_v~Yi?1Hun>H#P$vUN-jRg^dX9nj-3i|1Z(9;1}
8?LUe8>NsU9ROxuDuWe-I9GAnOuhAHi{jMUvDYpWM#b8B?4B`c)H&oiS%-sK?wlZON#AH?I;F#5kEGcfx|mCFvb(gVWyQ<uo~HWq
G)><2sMfYKvyv_`7z`n0L<HzU4$Gs?>@<O8XeXs8sIP}zi>cpTh4ZEuxxD6q$V7rL(L^2ss^5AH9bIt~1_(fn>N(b(79es)xmwtQ
6pNf0&hsL*qa+v$2%DO`3_S&4xIpRM2ol=Cr38^L9G)eOo6WE}8q(%a=<%eafPoZ|AjBRLuAx*^D<u?-<t|kPS<6v_+LS>=Q#ZdZ
Z0wVc)=DusuWZhH?V6-m?W7P@6<uo%?S<Q{Hm!hwF73~A;)2LtZ39L?J=r3jmQ+w(+MRKnLme7@88fJJyc3I~0Qw?iSYi-iwyIev
%7mJ*Lm$#=cTmZ(AuJq7$7~ELLIk7EgCUa?Y{0OGJ!RJ#W%NV_JYK{=;24btY0XcLRa3E>9P#H>eD2p(5vK?Y!1I>q8mgo<&A8bV
Mu7{KQ+8yyvr(zM<E_ve9Pdw>paI`d3375<9Q4FaI0P7Un*qz23{1)Zq8tlRA_c)f#fh2~R>%uxCOa{wG{BKyf^?CUrh`b?v4l~8
DH6Gvp%{BHBUBwsEol1nlOqYLn9<GSn`}2_F|<X5Ny{;5OiC}o3dIh`dZ7cyDLx5{I+{ri+;hDil{OnoY!30-3nz{yv$m`ZPV86^
qXnn~vKID3Bb{bY7;uQd;L=9!XbU3GBYc5rvD|BW?~WiV4b?UV-w;%UM<QF`S`LMaK!@znxiGR643r4~k0}9+MNuKG(;#ifiwsR&
IhNt)w;s2Vsc*w;ha28R6BjCl06U~`D99#+<S|b#8s4zhL5b90dnECqavKdw#gI^qwNMs3wN-ptXEzve$aY5NciDx6Dr&ZF$O1`f
fngy_S1wS!5r&11X<Ds8q`wE6R%m-O1rb^0Ja7X|0{A*GY#~xLELgDmco>@{D*=L|B@@yW3}_s~YWi_rX_*b-p6>&t(>UEa*I5g=
rETKa=W>b+jNTP`ngZv112w(%njGog*(aIcDSTXpG%}HDNhX%v-d*C?H)f|um1s~`y+zg{5kO=bX{5ad?!(a7_XE~RlV}>*OGRN7
L1I>-qNQv*)2($wRIE)5$RjYVkP(oR;ZGU1D`bLql;*?Sis(dMEv(>H=~A|(isf)>NX&z0HZrWpdOjZuC#lM;)-dAs!s5Z=*d!EM
()VJnu1)CFoJqz+vn*eIUi39usLopAs(M?Van9(4%mz6oJ@|PW(;!sig?J`x6-8jGiUh$R5(5t`PcLf#9Ij?`2GZuzBuFb{9>y*@
-aNH)eF>{JF;6;?Q~{S~p<=f$mMKPoBnklnV}kHSyc}52-+XIx)Q%@&id#sChsvuI;Hl!}*cECmi7`UCHYzC#JhOb>uqu-vi&$Ro
5EO@-iV+C5rGteaLGG6OD`XNn;^8gVP)xwOR&MyI>S9IrzG}0K9KI%vS{%{492Q-3lTlSOASO=$Y>pXw&>u<%X{t{9y7QUl2A~y|
5Kkf;kZXd^CAw;7ibiS&JaWXQ)pSz`jbB$=yEko}@wtKs)$<y<(G@)!lnfr%H`5M~AvGdN@1-4)RC?UQ8`)!E#e>z}yA=XmnuNwy
6`pc)&}=y1DdWCKOcE@byyh7wpe8;Xo!}|F(+GAt-+=n_Nt*)5C|lpQXIj)eaVBfHcS@{Y`zrQBw`giWs4W;9)lK?j4kul(B=5k;
A_}lrAiz}woxLr$xz2iZyQfJMIgHqW!0JKTLv6%NAO#~`-!VK_A;xB47^;>q3_ZlJg<GKkf>4DBD@PRLQCrxHj!kWX63`3Y??#h&
YlFVP+dLgRIhU>{W}>9ZdSHm+)8l>#iygb$#%w^@#Va3Mc^YqY5%e8ehX-Cb)6V!ZGKjL6B#Gk3h22ILN5OiY_8BjVkRnL54_y<_
n22<9Ja#WoEH5V`lcR$-xJR+*Yty#-2E2%>CwmMt)DF<dacCPM%+mM_JItF;Ddm$<oX%`emX=9u<DV12Bg!TrA}}l&Vt|Qgm;n$G
xkaJIT5*bbX7b1IF~(CFYO|SM9tjF2`rOr;iE!O+!pg3k=8)kHXwrLcXZ;qqnob3Z6(leYwQi|9Dhy1%FyqTT>zZA0$aEGCMlJ%P
OpM{!@JNaX&mB(BS$?L`J_m`W!CkoJN+`iqSS@N{?Uf9+%X=n8nAkhHfl{Yu4-Fp9+*5|zkUS8Xs!my{=xLT5NKxY8V9{n4Oe1{_
X3fKsfZ5pX4k4~{WjkNr=x=_qFIq<xmd{vO<cFrDpe*gEE?{~RmJB(GNQbXN@ed}8!ak#nl*lD5FwAO4Qk@?JUq<$#bs?f0ix6z6
rh=(zh9IS;p8k??o`zk<Tub!&t1rvueOnVp;%(WXrvr+DcrKe=7mVQ7?BF5rn};g+NjMmEs6gm^TbsV`klTd+i7^Ezfl5#`3B1+X
#wo9)V2S$)!@kCLAUjA0dM9j`HA5ge5=smUBMX7%1_!H;9s$|gv$P%XA=e8el&KJ=AUQhicH)>JvU4Hw7<#zL+qN>+x=a~z(w08K
QrVV;&C9Nq69!u<#excya700pSn08f2;#|jV^dqZ%)P<nb-XaAq(6nipyd2cAoiuG#Yl=ErvB^mG*+ul*oi>O-ViNs8rRcA!ym>v
cs6+LpyYNiS;+Phc#t(wVj_x3G3RVI%Q_%eda`_`fzp)3x5eCn@3ec_r1UZt2pr{y8KoK;Av_Vmp<~wg&!2&T?}u*ciAq!8NR?Gd
Vah}$JD;pM4<RA}N{!R@ke0$?pp26Fr>BsFKMde70U&(_MG^$Sotx8H@9Z?lcJ46Z1G|aOgJ9E29rww;=93A$?RnD=X&_Lgh{6#<
H1-4V;O0X}Bo2eq8w6C91DJL^A7svq95A@096(uIGbx4g>S}g8dmwGr3jEL3n)e33yC8J05_Gym?V1^oi2|R*c346cP(BOMkoZH8
*oQz%q~y$=1xgAiw$vOX6+L4Q#eP~1_3NMAt>9<W=&sD*znSKQGz=hHA$vp=Z2|VY^-y+*@+9kIIXI^6!PcX*bw6!_F^2(aZ(2I%
3nF|=iWH_`c?tLDOrbJO8b}>-9_<Z=b{8uYSocm3eD%ZG4&&}N0m+@CiRW<9*7_lRPucS^f-BnN37FB(w#=DhLpNlH#9(aVseFDJ
fG((3^N7VOgCUWTQIDQ~S0t!wM~O3uU;O;Ycm2gM5K!TgA3s2_I!?#B!!x!8M-U8tHb{CIHIn8g9Ky-OAx>HGj$yv}`X^0Q85vqP
21^^FgEnmrGWi<l@!)H^(#8`qxB?9Ue!!IlJc%DT3I>r{P*a?Uq3Hsx0tcL+8bH!=?ZA1!3DARi0#e6UXheS?QYOZNiYfb~$WKCP
I_bn4g~SsTBuStmi%S!lsHHO5A>+Gfryi^bzrH;-osjI%ARYpKRMhabDU?Pcic=hLTVrV1!J_APU?jV)nJ!(%D%guCQr8G50B`}g
8<3uOkdwy%y^@;|2zixHhaBwp;M=AWx=V@Ll`~I|k33SCj2uQQ8O7op!&Qm8!QJ?G&$>A}ck$dj)ICW)z%~boC0_dtDc&?qgL}~a
h#r|#;eq83dG9+XzMj#BQY#vIrbNn`eL6^#`URwvcIe|+(Fc^VKAJ;vfvF8}%0Oim27%yhOz0eIj*UkWV5Xw&G1Ak-Jyif=>v4{i
^#_SGH<n(VM;Zu>=R<j!l7mY2#F1T&d2~TyiZ5=##I=gCD^2D&tsM5*bn8?ELogam1}2JENk*!L%t&JzXmqITY*R@^Oa!zTl%f&<
5NbCQ1CZCWmDhrH{o%dE7%V3#&QvY`>Gcb{uscZ_>tG8AebNp|e+26fAfva$)PEPpj}VROdksK1j~lVsD?+USO+=v*1Nm5k;y5Ga
kk3%y#AzpB^_BxAPmi9QII$B61cu2BM~=htdI|MezFt~tUq#|PxQegQXS{ORQ(ba-hK5M^X^Zfeuh-7(9fIwcmE8xK*g{)h0Q?(3
U)YVwKo6<HA5ciEA`I0;{;~%}Fe@Gps2=3<c#0l-c=YSZ^4>jwo54e}Vn~Xaf(W4|nv#hC7=RAx697n~v+nz%IvOAv$SV^J`}TR4
hqLtM(qI_u?7`p=dTWA*fN%JndU)y_&>rUiJQV^HtcA)4{>~J3^W-vZ$Vh|Ks0Kn0U}OU{Ui2DwBP#|RmB?Myi?6uME4zn3yV|6Q
MFV^M<W{7CY?5{wWJ;$j0wPc)n5kf#m8))qQ4#(wCXH!aMGytGdKH95R&G_P-Wxf2h*p+Q5}2Kb&*$rBo%1eVRV;~?2C-+Pn85Qa
-3&O#4sIKz%qd(hF88D+5J;h^E~N}`V#qBnx*auJ$~(UfbIzPWHKL<?@kTo?1-`U06yd^NC_7B0#JqG=vbVe1nL6Nh%~IsV;#$#n
H(Kr@Wus7U(#fuEl`oi%ip0wxYE%X!1~&4Fr;?{B)Uk*uCOP8`>2FtCyXwyKu~q8n0#O&FE>dD(9<wvf&shx!v!`&Qf!lUL3%A%X
ORPre;?psvD8_2T8dK8eP@G|gyad)2MGt>jJha?BvrT>Jh7>?!J+m`0_Osq|GayfWJ%C}myp!?<0V=J#d?8uRxeyIj20)Wtpc@3d
piqh-nh=VT8bR+s?!IKx5lJx+z10x`>QNw2Nl`%1F(pzoEWtq)4G+_?&%?*d;g<?~X0XRh;s6i}0s(BD0^ro=@m;~}OTC>e2wB0z
AIux)ZXSQ99c#5i_QrE;1vEJ#NiV&+U}j1iejRD1lu9rq?Z9Kal)_WB!S2O|PG3YeQ=^`qH?ipAyPMzNxem@q$O0yvdmn#RAO!4Z
baF?)j-mthc*j2Cu>cYQPT<daD=swIl>KT4z5M$>p$V``9`EuZi=B;FBFke03AjE8AIMk?pdL(ozbp+z5eNTxB;Fs(V0q6Dy+rFE
P&_}Nh$|p%nxR@63ZbXUR|y3Il+ckyQ4GvYGED<SRZ%p=l{HaCEhLK&$S_j_07B9gV6uXHgabkcI}p?OZAcL(y2Mt@MH@^SB=SQM
c#0VE5KqeRKjwmN{8Mq!*!#Xe!^_nYnl?G?L^vV4==?F%oWfn9{iW0yK;W;R<-EcAW2pc<)4~y;pkJSiCn+(&N3|fJVgivODH?)V
4`IAAjz|MZP@+J8(nM((fkpyU_5+^fM9L<R(peQe6<3R*DVyl0QvdiQp*Kz#nkq(@5-}Jh#Sp!L%{tFS&Hef)rBIOwP?U)^3Y3yc
v;a`3XsS97rG>p*KY6u2^Y1okJOlH7Z2cl>!(x9NA@J<lg+u`aGh`0}_Oq@H@QVczlINKum~4iJ$46(N*D#)}EcpI6;u<*|o<(3&
jZ+w(ZMnr*KY@|gL#R(6JyAi$fz;~||MFo2?)%SPbqGP{3hJ#7=3G>m#t18Hf}kJWE}^tts!i-yM>`A#k_8x(r3Qog5T1ejAs<iN
{5gMdzX;oI=g!cpvD>iF!5DB=5xseO{7MKrx^NGfdmfMsRX{(aACgp40gF`vuxOT4oXTJ|6xSHyRS>kS79y0PC|UuaqKc{pWssUX
9;R%Ye5Cglfs;!ttO@Ud<UE@Vhed%lfo(d>9jox&hz|>;{+`U~s-LPNwsp(#^X|wI2%i$c1oB)+QUOgwng*0>Kx;u%Xjem|(!OjF
((mzqFDHA!qhQ4@he^A+;&hP|u#+=1K`k;!MH3bKp!j*8?#OSE-5X=6<(!79LdqM0%a!af7`b8KFd%skKjX7Pju`0sy7uw-03R3=
=R857QIP~LQ!<ngSj4&m^{04Gk$JA}?QJ_`*g5AqjfpfrB%xXXf>Cm?NkWI|!J^R-QUgZGa8*+3VFRm?$HRapc=Q}gI^zp5L`fD1
v83dsi%y8y(+!L!d<gu^4RTPes#cbW#f{8-u+?2ku9#nVANip7!+UANaQYd*M~_t%lCgeGNs7pOy`%3F-t@y;Xo{J;F_nfNv;y8C
;O#7$hf~C#!+JDc{+)0?_ID0g0x&{SC03t_G!qR7O+^$;1uB0Ov2!|4?)>x6C#f9>c^Q<&*Jc+~A;5j;7%?xqW;Z+?tLfvV9uKr&
u{aAq?|iAi^G+~OUSFzDyxlaid{padr9zU1gr~%guA^?lgKRr+0CQCYP~SNJUc0$ZkH<bc4?nuG;9N)zEPq5;;p$<>&@sQnPm1Rw
*Mw*~jh}C&uv=v-OG4cQFfl`B9`;EE(h2nZn4|JTefi>aV4Ck-JpLzn$QTPSG4Tv~%I)$fR>Fm88tlUNB=s$mgbZN=|N9{{!`-oA
hqJB=ob|!IhHzFL_SgjB2p+72I}Ft3?YG*^o>qYAJJ%lu@Nz?oA90h&5%B)=;$eW1J@n|oILK;cuf_`_;NqCiRN>z2f--%k=h0u}
?|rG<?V3K=39SoZ52%#NBh(B{Wi+K~1<Y~)RMiVoB6YguaUkXI5fhY;%pgoc0Z(6Kq(bo8ytkPqIdL_$!-!rbN|DA@Nw<Wf_HkzY
@)QG%InGT=U$EyS7>4ZNbN3}pKW1lPPTTD*1UHWoZ4B(e6T!%RPZNHt{r3H)01jkrfbv31vWy<Qxn<l~qU7K(sf35nhUj7N+~tnY
nvgRCz^pNCr7X-Tl&pkNFTXJsds!+Rb418s<J;4*k|!KIk@6&IN*@UW1cfM7BFE@&uz5q1Yqoh#Q>|J1kT@A!OKHwiZCLgCz$1p?
<c3>D!KhN%7AQ1muvOroBaS8lxW5whn#tB=!<g%tVOq)H*XuA9WchP_1ITt}NWeT{pHs}v^Ulyfb;F35tQ4ksHZvM3zg#H65``%<
L_<=#w!uG)jR}cY5{ZP86GO9cb>K7)1||Rnk(Pa7SIH4+5Q!QHlue>Y<gb;_@G<E;x@^IrqGL?k+-LbELYDC~nAYWoRe?Lc{*ptq
rc&0RNr-@rD3^puDUD2<B9%50Fd4FSDp50Z+~j$~D;qrx=Nx>TObYdyKbOaN=G%TUm<~O;>)VrAtXk_Tg9P)Vkr6x*0?<JwDsY~5
w}S3nMiD%+XR*GJ^3#PX9*%QN6R9OIyfiG;Kv*OsgOKF{09!%3x3i)akQI3slA^5K+b}9EOok~2Nywm>f=p!$z<~~vzE{6lx1!4P
siZK-YEa<{6gxN_jdL+6s!lfo2Lp(-9y|4eB~YP+!<MR1l|<uTR*slqc|%VW?VQu18Oy65_p{N>!;@$papV&<HUOfG4d)X)Ya%A?
mnp@0W~9X#M7~@cJ6pSB-QP6|>O%17%(k{*Ld3b5bkLLn6S<Qm5{50xo~}bXySlp`I?1KB63&^~xOR|mK9*hUGG&RpG6x<kz77$k
b_aDLhSIWJz!w~G!Jh^iVo_q0rp$^0fpX<|<aO$AS?JyHFa!?M3ao;Yux<rOL<7M;b1UoD-+9+m;X2#_&l6kAyP*(z7v-G23j3D2
=}sy-JoV`NN_LQBjhl`}%rV2|#Z8<@i<W)n)I|%|b?gx5>-eG{!Kfo|>5&jBLa@1VILlhL*-KVRG*xZ<u%dC^2l#uwArw4=?@O&a
O~4zCp#5<|12qs#l7K)$GXSRK*`W}WfXsqJP4Hs{jfevvFi7keZ^U#ZSyAiW1kgmog#4)}21p7Bh{2K~OKyDMSvBw6f2X_<H$OoT
$IEGXdiO=Bf!ekoI0_02Odm-&2AJsz6wtH&IRDMqXW#SNskaym;}6dG+_)K;|DXToI4{Fyu(7qi%r^dvJSH&sq3Eapl1H7M*hQp>
;RM0{MrT`>Jq2?tVj#a{*6k42RL+(h;BQ4Op@}<Yu&%8-HU1yt!zXBjr&){pe)t=<AI_8!7<4UD=-~HiK5o!NL`)rjrf4+9C#&80
?5BhMW$eSFac}!DC`@HhQ4uUdKW}e`9-MsHoR+W4bo>5&usl4ld1_Y1FzxGsk#>7i26Tl4NAcZ{HXgrI+nsxQP|4F_tE9mCAHNJm
6cJQY*PKHq!NhsdoS$}NKHry~-F7%Ju>lDX<U;>_DB-&UxuvS4{1B-PeqBr;eTfMK{||D^EB}Y{4f%1v<^OK(&d|aCYI=dn$p-|I
$_l{>eNVr;ygSZMWG-_iOYUK*Rmd=?b?3F<&T;5s78V7mP{Qf<P)*iKXs$b)TE94G4`IE7v*NB9G?}~9RMd~;!NZQf_8)II71(B+
_#`<ckb*nD?)Fx2|K-`riP0OB&9n^MRVUEw&q5Z00-0>ZmtkU{7gDzA^1zWH$g)=e@Re<G11_^33o%L;E5QTL9&B6j6=(utNF@>Y
x~bn?+>Pl#e#Gz)FaBf{G098O6W>-?gnb$A-HY#ZDiige>zYSj)p(ix`c3Y5s*3XEu-IinyqVV!7J@x?6_i!5!j)AbT1{dHV@8+?
TcL9^if5)f-hs7luS-~wGrPQ_G_5y=j7p)DPg0~mRcgQaKW6I@vvuy5mPeVz_Pl57VMWtUeSg8c-?6`B#tRe)C8hl&>e$wb4J1{q
jkezYLewbRQCVdtXK^IzN`4(wLya{lS~CV5(Pb{5=tIa7^0To`I_<g1B#>mI==r{81pogRaz!{$kn3Xdga
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
    try:
        spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
        from layerlab.__main__ import run
    except ImportError as missing:
        sys.exit(str(missing))

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
