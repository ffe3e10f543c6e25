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
LRx4!F+o`-Q&}p`71;r2tABu8L_h$4|NsC0|NsC0|NsAB?f&+@-i9k+(aFkEo%3zWydkZc7%&0VM%%0=%RS9avuvSqO^TEv1#OBi
ZEVekp2JNxy?1!sQ~)Ee!i9TQ+Z*2Zr4$7zM_J8<u|Pe(K5gE8R79%1f!&IvhQm|}&<069?a(9uQB_n3=e^_adGPfU;(Oiio%7eX
Uvb@gcW7&FTJ76<^TyY8oVn@l^OA+{9|L{rT*rF!d$->0-+Or<PTQ)<^vmzE_CEVH-)~<&-vA`Xc+h#S@dLfzdE0vc7SB(hd)K<U
y}hq)%gMd>o_zQK_nZpq_Uij;@$UHg21nbuM^3A!Z5-5SDN1K<@2>5=Gq-mdcQ9Lb2e*KFvI2lhO^;F$!ua$-9hn(}LVy&a%{$!b
d)D`C@bs&6q@rZ^b-|uX2J-pg^d9(KhuyK+-rNGc^_R<P_i?msWUAQhYqXK3f*LbvC=TI<g>*MIc6PwsowvQ7u)goSdes+kx-N%Z
$EUnh%*}6Iue-pzUdrqrMk<L{Ygew@(CK*44@Qc0w$yEkj@EZh;(>OixdU)%4I68lvI@Is;N?@S=>T*YDRgDoyLWc(MWaJQK}y~$
p`{(!Ky&~JXb-O+cqR31OKVqKbuk^R?OOTs=d&afwY9B)*3BzrtIvaRcUslNR>88_qn!%j+W;J0RkCJ_xoO?DZg;)qFKvV|?|muj
;iiNDfPg@n00}S@+5t~Z6HKPm^z~24PbuwF$s15K$PhvhAWWK>6+hJUWKC1_)bS*HRM64t9-z<w^#EZYkq|)|YH5k2^i8Rfn^Vf3
)b$%wZ6~HkdQCJ942*yPlSvW;0t6Ej+ftvJk5t->lOxn&sMAe6lhngaKy4wQ5Tu9*1jrg71fG*>o+qeNz-no=N2%pDQ`8=&L(~8X
H6a85fF_uNG$*O15tM3vQf7lvZ4=65JwOc}Q-}ilzq=Fwe2WkAz!6jv{Z$oH{Fx+&|5NsPje#IQ_WoUdj^EjR|5-$L<Hq;fJ?mMl
{wSV6h>s$_3q}2-{k{!Y=5wRh1x>x5(`ySYhd=+h2Toe{WpyO|^aJI|cPu;G+xB^X?dRLW{8%IVbF?Hn1cw+9C?<E;L$h^XX1>AL
!{+q<62IH;{uq`#jg^&yNV2gZ!H5ov;j|I`MK_xFX7h0NWgV68MN+a6VQ3NnSRdw^XBYQ>o<<lPG3^c{q>YS0`+w4`2%?F$7)bsL
NXseOUi`;j5Bv7*>-3KgM;BpKB}@f2)Bd6XbR0kZs!aP}KjL%8tb9Gc@0?-Rm?02Qph3}n8tli_^sWfk`8NT?qyeQERsnQ~|9%#u
dUr;wg8XsGgU(GsLV#pM@HYP+??Gg_z5n%m8mvize*3cCs=sStwmQFdMqjp(6rVnRN7^R40zwAM9fu8;_UV3~3@jloPeoKx8>z3h
s>4F@>yy}r4V4IL0shO=v&_fTpSPV8V+DlN+1Lf~{JkEoAY-xfhuEQoan!T9T}Ri`q8^~4f}o#lWgbWS8+rBnG{=5TA@6dz%Gi79
N=5TOwAS-8hFlIjr!YVz6i0ZTpFge;uXb+~J?Rn-dt^@```m-wILxBBP^p^h^O_`dK|N<LTT-){AGS*5I3tFP7>*nx_?y7(Avc5e
P&mYrK^$U@m@|&MxZTwUQ>Y_Kgqn~m$U`$7|ExYCaSqrT@`;RUq0_4I0hFGLL=oUK(!^GY5vz&~7K7cdtBve{kTt!xt%FC7viiv6
FB}4jT!||4*28<m1&CH9NZ_<ocPUIX#U0)iZ|^nM#)+o5Gd#O;E+)b34-0q*;9o-Q-*59~$UrJshxGfIAFq(*MbqU(9eh6l{-iVf
bXWTS#iOo^^yH!j9cm7t#z(7t3Lesf(i(q`rIbtLk_3bJQ-piz_r;!K6>sMo^ZISiY{wmf<C1bD0}rO7r{e|_ppvBdErO_Xz1(rK
pR|&_l-IwPOcdBMf-{EB91z%^JFqk`+AH0LCl0fYf69${)mN<gSY;G&mpmsR8eEuGvr;<VTz}(RH4bOE<3}0e|2(UR0(6V8b}UqE
$oy3y)P)-v21&5Ukl_fxElN1Kwf)Z}?{Dxe5IDm_=meXfsf!oNc?GoMM+=FqAy1nf=MSPa9=90>B1^DFY1}F>?FcY^Jigs4X$e?6
0p7~>-Ib?CYC#zH32NgI@~&KdWIsVfhj4?hN5LYF2+*w)&3Ee~i+2*$9-Pi&94rDyn@dy0Cvl_8!@;0h0GM^|wL5b2PZ<9!un5U<
j(1e!wB+PZHQ}^bcY;`W`%o0}vr&qAkH@bp@n|UOAYMR}fh_2dX-<fc`oe%JNx*d&FV7f&JPi~+&4(UYmerMtObHOn_zZXab`c>}
NhW+Kk7cWOabW{6VLpD2*`ZHlI3QYw2p=<u2?$pYL>NpLQRy>`CbaLDFoGFH$}-yizx1&z7?!`%6L2!WNA98hyMXzi!W%IwiTM5+
6E{hfK+f;s*UY#WI6s`(V=#U`#9~E6My`|1Iuu=IJl>MgiICQ=3n4RjoUg$nR6cuCPnv>0a+kzM!vf}j6g$O<nP9LwkrhGks5>BA
`b!NHCm72z#^)o;KCNZWyVzoaD(uYG^7fK-#iVfBeb$nVw6IKt@QxK3kC}Mm57)#uRh&YJDGxVQ{X9FK!%m|oCxuA+p2Um-h5-Vp
IUopC0eyFUAlth;m9|h~It>3O5Fegd0h80MCjsDgtKW5`LJv&i5y~}?QQjE2KdJO_B9O0KIQ18ScSGdN%!C_E!ye{-EFUUnwxf{o
ImJ_$X(c#gmS=U`dr{lQy97xDWawBFr4nKkurZmC#ugZYD2ga9`$wlfe&cx<h+=dy@pCL-<<p3b+i))I#<xQzoJ|nn<r4cd0l^Bx
xOziGB>pF>w}u#EOFi=01W{*fy?WOWY%p%HvI7vQ^K#+rr~u}duBzjlHb~D1Cr!lHHUD9-7<5=R0H9+q7)fK)jvYfM;u#W%Bm;zu
h-fS*RKe7@^5T9cEry}o7j_M|mtEuRp$DC)Be>Sd2drgbk{K5&nUS`4SZtCAB$Ifs)D2BGLv<C?nz`4?l+AH^=%lA2fru%L#woOt
5R)nj(`030&xF5ledhn>>ATV|Zyuez`)uc(G+qv8^tD)Ki4Eti;>jZCacu7B+23AXcOs;?Ksa|^q8j*_w4|6IT=5~Ikzr|h=M*J@
AN7L>@ZEvK402`-t@}(2-%u+a+_GeljTrKJ(&RE93P-mFm#>yl@ZqU!Ttc|UvbjlZ+gQysHx|aGnT3jO)51aKsH;32$+r{J$^3ig
CoS+XS4n!>`A7;1A28I$9!*i=lx^FJhbTDk@c6Q6;8jJ6`BQ}J#`2`$#b%NzOLp{Ybywv|qPj&Z(NSE?DD5*=sG4dhsLebfh$!mq
3{*vDR-waC+f_E=91;O!S4A_Hr&%bIL|GVW<Kc<j?{KVpge6?p5W+@&RgtbJo#>H{Bx};fhI(<4W0ppO<|m$h4{v7$2Qd+uYZNzw
h`rstMjV(`79fLKz{ZAE<1uOo%RYTZyXxjk+zm{?&704G1M9CA)gxVJk+N0a8CvS9uqzB>zL({UiHE))Z*RSzRyCcHcjt{oCc$Ug
y>J}6^fo&~X6BH|2#*|aNj0gNLT%-6U8kFYnyc0)kdT!;90*%Z3)3d3B$8OTFT~Xk&vj-NF}T!s?THmth=tx&Ym9SMP`hdy#!vyq
>o7B<^rHXzeA3%^2T+t-yYs+T<-jKMf2E!JTP;}3^~8{Cl8A}q!{^4|K<hm5ExgT6oM%fJf`t4KdI3ODWtG_R2JN&;K6ja~#bR%4
Qh427Aly*6;yex4jn7!^cug};kHtQ>x+4_5o_bumRpoD?;+5U2oDYRq<+b_NVMxUO8T)Y^dNeYCzL2j|5tyX<5f*o+>U-CkXinVE
ue+y*pN3W}Ot_=DuF2gcf+0ep?ZhwX^LF{D^${o9e1Kz`%%)s3Y{pz};=-)ipRA90i2d<ErMjJgF3KNG7dZ^fP9a3xP7vF8xsZRO
yuB4;_ddNUBN>P|&46+XK!zA)@*~q|_SH`0IyjZ{A0)cg9Nb63o82R-T)pvgC*r=GJYqs5Kg?iBc`|Sc)Z(n<3_N0A{a>M4i>{8~
gfGRou3X{xMnfk-!9xcfSyBnIsU(rTKepPsdcyBgyJ}<ne=J7Z>HG4t>-Mc;4>433iyjGRrA+yf0-+<1fCC|&pUrTYToh7+*h3Io
$blRM@^mFY@zi1wDAh~Gitg9mIMBn5qXalG;rALf>~L(iS4Z_gnt(b1eSR{j92S>62X~8~3<kq{b&+C@NYlnmkhC(e?yJkkk*>=n
Iwi>=)3n8h>$2V?^#_f8q8jWi2sEY^2Pwgq+jzp9162~EBBa<RG*-4x0b4ctS(wsNH^oG8?{=2U@SMd%Z3q%~{ob#lkfbV%WRd^j
dtV2AH*dSqv)w#>&KET@nAT7n=9#IGCX2ijq0_uLa~dB>&wzar()6@;bm^)+VzME}(d+IJ#87!9uR+;<*r;SgCG?>GZ>9BwhjPK$
_ZPjDDS9xeU%(L*>Q9fv_@x?;8m$nvC@0DSI#RvMhb?U8<aH?ayr-kgbxG8+Ki?EmE_*GwLx87t{3oa<z854&s=^0RRSItPEsX}R
E|t{g<HhT->4v{`8s&_B!)~0sIOm$MMG!g_L(S;8hVl*WuS4~Q2(*F4j@hS&dTk`MSd2BmJG3y?FpL|^wE{k-9!L;kdK(mG(q+0%
4mm>54&+AV9e;AcgVoB0(If?{jAd3La2bqs`SF_kXnc3w*M4s=*~*S3)ZcjqVw0&6fI@M34_qH}|2UG!Je|Q%U4eKwV<_+Z2MY*O
o?%*`ad?XgzU9JBLTe)rAU9zG35{ECAOao(FF#2MQlk;!&u0oZ#9c?((xJl^`<bQ&_NJaEC|TGAhrq`JaLYvE!fZ7D0?=Y&nwBvg
cO;T_5w_eDA`S0b`kT+wT`njUttrwCD2ld|=_-j1a`yl>w=J@+O9iu85jOw`Z|(O@;-r-EH9P472~EGG##&S3mg2#{;(J6G#RR`S
I3&}0{Wr?>EKw_g(c%7ofK1+={cl)p7$TD7w1PKX^f4@Aun#_62qVCSK3s1hM&YKM5<KwO?|{#Lx5fMn$bpdZ<Fr6ncQ4HofFG!F
hI49BR#Y&PtG(PRAojYraAh*Ip-vPN5`vI`Cncu5Vj9w)rk^7<+SY)9?*g`A^Vxiw-<iJ8e018m)jhpe^vo<4YP>q<o39EkmDI*C
HCa{zfl8kPp+MIvGQHjA?!=;l)~K=<^+-$(T<|)|k|J8Oc!^#6O-B+1+qzAO|D0uLoOOJ`h<;8FiQLK*khI~6+N<{X+kNAm26zm)
qN<d^-!mMN0^h9M0%b`<%zEj*qGt1;!<K_!J_nD|X_{vmH)AQQcNT_brO9;dDSH^UV|hh&S&sViG~(2UI@sB6v>H){)w#NgPhkBW
<D6Cc=L7iTF?K(3e>$E}+vB-tE%{OvgXsLkHS7+u>;;iP2TyA*gEW`J?gU0;<DtGBTutusI!4B$SaFL6o?>#2CezcUP{>9$T$s!T
!!BkG=1G!aP_9{mqI{JQaETzA*Aj=a;yg6_fMJ55iYUr`G}z;v7}$t$8ze|h6XbiL<!NGs$V@%|JYCw$m+$zu>n=8W^TFpd27n~E
kYuq<(%TncL&xGm1;`e)k@F!ym+&*J7@7?R%>s>jKUWB^@me$9)D00DB$dJNL8@$dB2G#WXZgc^TA)%IOAWXN(T^}CfJ2*1KXrR|
j{gsE=87RJnqgw%lsb)(4$4YDv<XRhiZ_vnkN$s`dq2HX!oXOLN4pCg6$Su`{S~3)3P?Yqno6udN)eYAVfy67`Tmd3?g~-lf|C+W
e~Y{%EeCQcU_@{6{VxMwX5TIv+s<imT$q0Xr7(WlZ70131wCq~*G?}V>Wu~D#OcMt&T(5}0fmVL1@q26st;ooIX5Qx5(^o_#$Ma$
(LpW+yjIq=1_7&qpi0SKiUmYxt2U8^V$2Q~IDFzHTtm*Nnfxr!87>qsDtHjZ!`ZkNL*vUMp<=r3H84)^K(Pa%yV{!jJr^&aGs14x
n^@jf2Dfx!@2`>kbI0HSv3niya;HJtB`$au8Abh&vIYnTx(l&FA;#cIY0AVL|Di@gY!di!168KjwNj+XVj4&omJuS4^iQc5@cU6v
X*zfi{AX=5n8_wPlojgIA|yW3nRvsG5%@w89~n3q$`PIMIr8OLzGmIWXVNObiu-$$%zDVW45#AD&}J?#Ul9I(myKAi*7Ml$(yH?v
>YzSMz)WXY^D0MB%o-h+rEyo40NNyPcSeL27)|=)l6Z@HGr3)TU4|~b+j#~biSRM~rD;;B`^-Gx&`6cej6P-tW?!!qO`Z)eYrJA&
JI!Hk+L&DXtNZ!8MBnsq^b-TfIzET|C2%NwZ3o%2y3F^P0&6iJ1W3msam)nwd{77go`9TUJ_gh~oO4jFZ;)LO_{+-wFfKvy&nA62
#vf!>^bz}-HT4K72mmm07ckHq$v(qw+9EVjHkv4JRBvoibh7Y~QywuLCBm~8H6#?txNiu9kF}!bLOo@%K*LMp_62Zb#kYP9i*b&_
x_&XvR0)~~MiM6z7CcW;D9B-<QvWw{7;=Mi`{QAP>?1;%-O}o>iUMybyac^S9yYga%tl9H*mijHbSF^>Xe;|V-UhWu%Yy88&2A`n
NV<K_Hnr#+FvF-{#ybeW0)*|1^j;Z_T564jN<sxzK%#^Nu*M8Up<Pr9*FH3&8&N}dgOay@#yNx#6Tp=O9J46-8-hGfmB=eMW3iW-
JKjZnl(7GJSQm}y+L}$o7EJyE78pR^Q@46MZn|c9eOC3R-#(6ebC(+H8kyVbk3jLjBCvKehn^N(t`JV{Lcv5Dk2CQ1t;*T>#%dam
1PzbcbRRVYx->^xT^BM_Ef`JJzLO4WZpuxj+mS-{i(`Iz<q8>5R2UlT;mb3n#%BAo9@bG%QGEMKdAjy<z53u|;$Bpv7@T;+pJkWz
^5cl}1d-A5Gi)O;B*CjfQh*|lZiUd%M^Ih<<)$In%)6S6Pq5iuCN=g{JfZ4l^gvAV$Utqx+}qpV!;rON7cYA-b-Jr$;mb&*dvT+p
oODd#dkXj&he9cQW<3YIMNvo#&sf``G+I_2kfO425ZjJ2^z6B6c1eAp?9UkHJhxW^`?9pYoWD5Wi7GgZVkJ@Nzf)OUv-xBugQG+Y
Au_lxIrEsgJB`X%+q;X?tZ7KIiCyyp8RDk-$`{~bl?Xn<adP%x9thUZ&DYbaaogVa&po;0IaXFWQ7k9A2w=7L#2w2y&9<<-;~2xg
Oj`Lc(j2D7_S97iEnjj(P<Rr7UfkW$J<W{$y7Hd?+jWr)s+}A2HaY0;OE?9>2@j$WE?5D<*f`n~=ggU|D9Q}wo02!D2S#L>CH5>D
H=N{zHy|t}Wx9;^a22SmZzw{MVh<<=+R17k)UWoyG``t;CSou|=D8X-;K-td9T_6Zgt1J=1%S&;aK4T!3C1-6xrIkpysD_B2s!CE
h+BBTyQJ{SP3Ot9$#;OTVgQ*TU`BSEi_WafvJu*ea8O$=)ukk4<*MebM({`4^TmV=ueCenr$;5)k|(zV1;q_e`~(0@CHj9>o7y~i
Q9ue%f)Jnt;tz()PC7pbO4Ju*W;7ZQM21gytfUCB7CTKQdXBv1N+vP~@i?`y@6_`rBvSS$%Go~p(*6BWd+LIcjdaW&+TSmtS3xUC
i8zOnQYk4yAQ_YaNUessW70S2wglp(@gGa@YQuk3;Vl`qychmfO+ajS7kJFQm5BruKnIx#p~-3Q#fc(|{JtM8PlCe175A#e$`AKl
OozB@DO~;6+isi=P%gnm!B<NgCkHKa=D<Frhnw(ZLHD?K+lCVYh<pvjTQFLXte8An;M@1jwwaBhZXk1uGn$;rhEDzXov@O<h31E`
x%Hnb?OsmJ*FeBDfXL|*De|3$2)V{fjHJ@ZLJER~$42T!&W1F=sd?HB-(aCPkk^qTw@is3?k{P=_AguL!`7ML*w|(d1ZmGJI$g|O
wB@9yox`w>i@=AarfRtk-8T$2t5Fh)azlq%+To^M-Jz_{Qct|sO-#3hC<=!R@5&-{vi5XF1gz{TXOY22)KdGwPOqxAch!)Zw(K7j
T)R%2?Q&V8$uc9Ng8dHl<lsP*vWVy%0xp;kJl)BA)hN}iMN+cvlu>~eKq3%Cu?3MOaqLC-OgSy5_VY>BVq6$wB}cc;F#!ZyZ!5^f
W;%Rp2rOxblBV^=EIezJLJGw~Y?L7pDn{WoU52;A>pp4oKRf?UN9AwLi952q%nyo#xE<v*NJ`W%voZ7fTb(4_l+dFon<wc@fVs*M
%h^sn$E{r`rwbjwQ^^*{t``G<W<!xNnHjR({FAW3?b=|vgC!BN!FcUp{AI7?xP%3lIUt+0M=of*pRc!Rc9HtZ_KVm<Bg!jK_go~)
wuItQ11V^Ql_ArbE=cb0?d$I1JPN?te{}M93P%`ys|Ed#(U1yF;lum=9>E%vbVHAwb85H5kARlFL{FVy)J!?3$#@(`I;r2KImip+
QZT}LleKc!+Fk}tN)hl5oRen$2_E=bIw7O1wlT(z8$j+yV<p=bciOGzfp_PfC2w!;6^9d1qHl|U|FMn37^jW?2BFr9XXt@)gvjI+
biPi)NAe@)e$3&=zqf6ssc=UK4eI5alMGo}!TgB8h|>jMuR%#W9>jg6#O$nz8xY9}!H&{kA(6?VIu1^>3C?RibQfxto9G&jkpzY?
3PUkM1djqBm8c$cgH1<&!V`bTIf*CAYMOa&iV6~dP@<AQ9y5k!ih{!(IByRRqX3t@<{I0ntMB2Zy2@|IG3Vrv*#a5LI&<^kG?1m|
gd<!yr{yO6C7<6I^fK}%N50-wkcng}W0nmyt;~J)skS*=IGuqN&3@ag;R>fct1d^PnKC3ky?DIS-ab*YwW08a-bQJ;vAqsN-thxX
!eu`#>^0?MSS7ro;M4^!a}t`ejiD(H5mW{z)^x|!9V^MDO#n;`yZ%(x$uNy6qtXxCj+2%q%oUW31<vYWJ>|U7IOINk*g>KJ90WPy
+7tm|D>TF@iDnpQdP>Y2TO_XLx0G0pCo9%hL5qew-ejPhD*Z8vMgS6sV$+FZE_o4ohVQ^Oh<T_u&f8|rk?4PB4zXiSAV?XM7O_<X
qYs|2rcw8%g%ucOL24Z<fRD4LQHUVX<%>&d=ZH6OV5OoYLi?k6Vh!tmj2sNf@T+Z3Zlr8aE{(n{KxCHI+3Q7dIjlxa06bh3UOxtj
aq#LJD6C2#pcPa`Dkq$V0V6k#u90!s!k!Zu>O?%E{V%ct+8;M<_J6SmaDLBEqWnfp3eJi*srELY@H-Tbj;BnbB)Z{bIZ|uZ%aC%S
OtD;qBr(!qk}F`rl4UQXT5m^_<9~BEg$~(*9BCuexWM}>p)r<5>9NK}f+MFyvky|<UG4Cqq1f}hzHvi12}8ZT@aHc3psDv$+7KmU
fnGIKdY%1T0)Bohj1K7xb<a{VA~BfKNURAn12G6A1`QehUJL2o6@Q^_U|DW4bjcfRwu-MWfc(xhLq}d#*`V+1@#x^Nt$cQ-UHhLy
YC6j3;Ubsk8O(l_h@XW7F*`=!`6LF6%!n{lQQ>d{R%$j9CGD#U5G=9W(prpeguGY?+byaKX@4lZyjrZJTFB!#8yz*SQC^C?3=4*I
@brB!Fb-E=D+p*DMs<C-Oc6P4&T}Vmv5Vb#SKE>LfPDlEHh1jxlGAvBEu;X%jwG1EYrndmSH%Ss_oWe;wfa)|Uv^e8f+vznUVL|T
bxt=iXBAsIbG{~(L)|XsU&nkMB;PHv<JN^MBP3=-I{=>*APyXahX=ldszb>UNBV{7^tM;!xO!9@$Fu|Jm-`k?K?M_oIRhpe;?+g<
Z}>{_&>qBo61x(UId@5k7#tAK?}C{EXW*O!g8N8Bi9QpGO}52XfOR9^5FE{7trooDuXb?Ka}#(l>R19uULNmxN?sy@D?Wl#uupEs
8N*z)V)5i+TQ~@`<xLqLd5|Z<_m9|qpsB`}E=gl;513Q8_l=5>Iz$tJ=@gs9_Rrz*SUL%dR`VMp*h8@!VQK3K@<`%_ahqsRIg1ks
kyUt#bLi3#iN6C|i`jn|X-e)?5MvLq>oWhVs&IG}LDCR)H!uR1=H-K%Ji_c#e$$I#`uj`B`I<SzPJL7{GYJ<W`@5byEX78q6Xg28
x+8bI;KdQK?v3MgTMGQ;vr_G?_k7)GjpE3sjh#}=(#upjEiarLkmI!Ob=-Mzu>5fNdCYHc{0RXpD!@>=QM=+XRg4iX?#T1vLVJ|>
TPBWT9UiZH_fKtQ4lXe&o8d5I#}UNv{2A>qNru%j#nbtA?Gclcf+x*|XcZh|x<O@MLaa+|n0U1_iGY#aBb_U$BFb+|7lq=?NspM0
VsF9g7YCvwP@$6!V_J%kfIX*u`@4^BT<t>IxyavF&W<@dEtjt-b6TD;OzkE*x3HpOV5AaDm@rUD79wUZA#-Bc?z@MxQ*(O-nk<gD
l~ZRgV`ief>#o8?<l=W62f)_+-!~%NVJR6jK;Zm*awO=_qz`lFu!1}*K2Y`2Aq!g!Dh?Tx$}@($yyN2?sttRA`1s{d1?>YLtKXw&
AiexP_2n)PW#3txPsGLpf`kY~dZERs7$_24pol)D@gDPeoky#TVQpd{RxuB<$hGv|_l~n8@gfAIWguU%6zk#diTggwtPd=5GTO+Y
;#6RE?wXsO6;@R4&$y(T_*kgLgxe)pxlBNGv@ynx{F2LwU4r3f54qF<r$A%vW+Gxs9Kq?S_P78-z-LSe)$;0Q2N;Y;Ikr;09#${Y
O=cY+MkSRc@?ea)PbJZQ*5^zq4d-XE8=bV|Qrfxh<hyZ~yJfR-Ic?=hqXmWpMnm?ti)tZEDT%u`GlwaLLfkk8f-Jb<mkX5<3lt2n
q91A)kXR9C^ZWiMKMNQc3k4j$p6S<lGHhJ3th15>I;~s)L|$P?i5ru3mkA)Wz?-~FhP9uxm#Kuvt9sj5@`Fn@rSUSQ#hMtbE9ffP
C~Dz@Nk%BR#D!>BweZx8Hluf|-wiUM*pf+C7o|{cQS8i!f}qYe^LD-SBPqfG_mE4+jm`K&g5xtNK4c>VB>I4y{9l6v>lrT+o_i|#
k;gi+#V<N%*=xo@MR7uso&FXBO_Euj9j*?5`Uty&;@dXhfdY%3je{Hga8gWO6R*_3l_CcRQQ)2?A@dQ{ja!qF2@ii#FvvGH$%$U#
+@4%~J4qS<@sF2=k?z%J+HH_~beWU!#6`4vj)~~DHfyopti%r91sdF^wSvPKzLZ(J%m%qsZd-fbG`Ryr3@=^ro-mS9g>ow;*#kfL
LNO2|@g-47Ewx1bO05CBy>9~*h@Yv4+ig?EBkASHbG<@I7%q4;bSGl2%gSlt2<k{6lo1}8`4(~LVc!<KRcH)0v_tqfg9x!-tE&Dj
@vbi!pPJJ@r=|Vz?||X}=m--Xtz)q#9>dFhwu$&AO;L=-&>8$+gH9<^CX93}4L^H_27-SN35fY}7T*2lXmSDr6m-QgJ|yQ^R#~+Y
shp$*SPx&qT4y|^!|z*+?^m8noHGn2bzgyS=)Dz$2oWRBa^{D-4SbLk3}v^F;HsXJwTN_hJNWre0rjW1k5iYpW4L0L3#2*d@xXD?
k2KG9BPebnEVjxlX*ch@x_3wql|=h|p$}8|Kbx!mVyYd$qzDPzib?{3#T1YPL+Z>?WC=n>P$VT<R2o#E0HFmo|F`>rih`<$ezsht
R@K{>qNP;F5piwP0~|`!8~ylJZb&Eu+W_74`@h1_vHnzIehI(mXsPhUcv(yxUH!(FhsVm_olCAk?2&btKQ6`XA>I4%4RyscmGSu8
`Tq0E_U;fF-HYjwJglJE&)o9u+|(I<ttlU2=0~neS}P~F^Aa94HN3!Ete91?{B-X6L2N#8^tZt>S<N_uv_DDN_Tj_P1s577=%m>w
=qq?MSzv#pIN>}<g#<YM2eX@0{#oGi8jG@L;31xB8fB6aMqf)zUWR18P-)?0cATY&#~Vu!5=k1HlGLZ&!dM>gEn=6nIT6I=^pyCc
18f<Y|1UAsMOM%>*xf^t8`owRg6u%=1O$=pK0kT-+Y!ryVCfNyez4I^`vhN^?Ue<y=5Q`&)OugPIJ>7=lqL=rFUzkiclKXVrP1JN
YGy{ueIQ&zjxceY(3_`ubQa^<ei{(lUJn66bc-U{l(K|rSk4B&Kb8Q1Gu=;nO_Y(R7>0se4Qa+RD2xmjAvdsvcZmxh13T|fCXZ29
R<q>8&aVr>h_sJ$Nuu4$VccJ=ktI?=-pU<C$7^chsl%XS*sHqIL2e0PFL9xc5)MSr_5RoytqJ1-Mh&9YaBk>STbosZLLrcr^}iiO
-m1uXz#$R~ddAa_E$}WpAliB(0g%~M$d8e8h1BslI@~Ic6I9qHm5%HkzCnArw8Kx-zybc(0rW-8p)(T(sN4IyszeZk+sA_k24V_9
XP<u;d__+CFdd-^k}5_RY}N4ccc8lv>(a}G5%Kt;DeRbmk`OQ>s8QtdUP_Z-O}vy~9o{(-Hk?DJY=bfc7Et7DO(Y|CevVr1(~V|p
N{Of~u~&GvMNyj?FNHa82_1StfQ@5FU8jTx%f}kbar3x7@f&hM5YTYkIA;RxuZa%e@LwG#FZC)(qQs5RfG-GhFnEsHab4FjmI+(q
wl_Y2nc?~kq$@NW8gO;VzAWH-lXUtLM#wPFfsKl6PrALeZnenB?}>;Eh!>J^*u-%yJ3@=?16j!E%OFS0IU~7m0w0yaO@iF)-J?<i
^SR;!`Aq?T$5$A^`UhL*xjZ*?XsWc!M|w4z(c<(C=j7T?2M@kV&{Z9(wJ)-qr;MS@8I~cyoa|Z92Y`B>i^wJXkt5zc-9ZKx0=MT8
a<gLJxv7D|zUzJ7a8jRh3+=>4DkcT1zv1lk1{9}s{&@7E#*K^Hjy2%-@A?p$zlTk+ktqdv*UO4)AhrxUmIiR`WjRDfBSsBr1Q$Bd
Uy;v<4Pljd6&qkU>>wqr)+k)x4??hn-Z@bHhc!fGk0K}xAwoBZ<p)QzLn*F9(4rgC8BcyoIhro)1qyQ0A{cdU;SdE9Xo!zO=55fh
mMKJY0R_`6<UUkjoF<1TJ_HgS*QALLCE-Bodc#+)eZ8x+!j1E65GP>H<3H3nl0+4M+Emmm>?g4Gk1g+;iTnPwm-Szb;M2=L^#S7#
`p4qyLulAT?_0KW9MD{t3k_n(y(P64J^uj|e$q7hLcV+q4mLa53+lCl_G)2Y+uNt(j*Q4Gc%B3!TH$Y4&Pv6u#FrNOb5amC>ppsH
-+XeU911VMhi-HRIEUAKsGd}2^_hf^^}@~s+otav^^cONi}3s|w`+n?2^JkJjz((v4y#PL;oIvYy3>y#7Z1yfpxDNnEdxP7h{!^g
y!UyT4aDu2r{9-|E>iMo-MBE|JIY5Ww?MTAGr++eRMCQl@$mkWJr*N_UYX?)D@n3Kf(B2DIqmlx`1puoryPx)T`as1K->G>d*q!C
)d=xl<I#CN=pRYs)#Sg&Wvnuj__(<cj29&s!;CmlwXyFglxg!@&)Gar!uPaA1s&^*-*0RG^12Q_;`w2W+lH3t)5^llGp?ZSqQq-%
=a_je7F=(JoVqH4XC$XIcyv9ncMf}QJQd8&d*UPH`q4D(T={=1T%*Ra+swhbMrEM^-qX%7!P3!t#fO|9*A5+3<gEE(FPOqlhER+%
A&1w`wp+$Fy?8>MM;iZpGCBCJ+=AV-JbpJ`SeCr2!Y&)SLrjzoRQo@Z#$;FU*RFasi=5A^<vDrWZv!fL+aLo<0dd#e80QUU>}<kt
qX=_x{OjreF5HDeXe)A}sbS(H3}xcMbwzkg=Fa7dk2Tx4s?I|%ZeV{d6xhT=-RP^AhE@yeP}=6dYt6SIfdo#l-C@pa&zb#@_=GU8
`1@>eA}z*bp2a1p?Tp?PDlwrFT#qj+YdoeUUF{JVF_fohL+i{$IVuW|inAv2IU{72e`7En9;~-rRd`-Mk8Ahq*x&lHc>KOHkL9&D
{ty*@m*qTd9logLKYSt$pDjOdXw&63GaJE2;t2;UN8a=0tf>fIPq)i3(Y-d)%NdCb)v1&RaUPh61ATeEeE8{Hduf|evFSB8!)M{h
QUt}O{;lHhQXnwa?4vwx)w~)Hwy>~>mpEdPy1L2}n*Wq#lzXXaa<uRF6*0+1uc2ukt(n#DtUW|LOx1~(1GFjnluM5W6q0Z@&d~xd
!aeqQk81U3!9ePvm_wiWHfKq1G|3tZPjcxF<tLvm93@-!xvm_{>pA!3lwGYYS^@Go8baGz(V>YYu-G-}26!2k4reyJ8<a-)lr>lq
!nAJ#QhYGjoh)9#nrFe{(VsefAR^hxi2JWgz6~T<^mT@#_9^b^@Q};d*L3a8Kk}?ZFKhFjzO^<+%hHNp6R)hqn*WT#+=?^xO1@`8
1@3;eQ)jXoK7u{B*BxbL99K8IHivQOW<{*F(7{`+`Vsh=E~{J^alsyT#WZLV$2paG^k}?oC)4yp)lXek^0i9Lvw9=~p2nn9MXPD(
)BuMmG25z~d{i6GJn$v^*S_wUFibaInft2sh4i63I&8Y}I3xKXf&EYAKKPP<Pxfn!Pu*PVxnEP`Wr66`E&LWv`nqvt5`vKzuSJE0
czuu*1R20$Fk^h<U7$NO{=`Hdpr9oJBb#@#3~R<NhtDm5az39QxAfcHKR=eeFHOBj^<@manTWE|gR)u_bde!1+u}GS?&=90eNf-K
FY|CaK^HCALZ`sriu`Q6oG6)E8+VS<sF<w8sEhffmglZS;y9p~FxkI~Vnlt80z^70lyGc~1K$9=Od;#gW#DrIJHNxrVHdoq>ldu$
XFD2ykHgt4a+dG@f4SRrTW<zT(i&>JjOp#H;<!-}F$Vt8NdIpg$^c3N3UTfn!D$2kf%JZfSpl^w?1}bKtLNwQ`vhy!rB-NAkPRuP
ggpH9No&ckC0lcXi*a8u8!#De>@*q;;gKivh~}H@i5I!3TNjiE-xh(~hK{yq<ABW@*9)9k61EBe$cG|(=*a^zcbk!qCW{og>`+Ac
f`})_Bp}}4Vj{c9#USUt0STm;Q(Dc&QYQR=s4Y$N#P{X7*n)lAysoECMZdS*5eXC)W+DkyQNV>x1Zp#W&nq|^{1zM?gGAO1(-6`t
0WCm^swm@_P#8GYvlStvvWcRFID6ZVTFvj^4ZSm^UcqxKgTwEO{DxAE0*R2fu%#fMomIPrBds+Z-VIBdvd(xFDRf8)5if~i*LbXH
QOkMPP-GE7Ld(=MF`>vrZbzQId!(_TYA^A3dMa<hbsU}{p$*eV%9G<P7eJ*5y1^Ju0BZ!Yt_kJg-z#Uv8tViQOwMyFk%glu=|2q?
M?}_m7kpzA4tzRi%se7}9lE}}<jcTUlm<<h<j62X5N&2VJOqVNO0nJ}rKiAPiPyRUo(T3h=&@|>o>Jj%RP%;G*0Nf0@=V*9z5OG;
1Ax{IB~&ONP!e)ieY{sE9D1WU)(mdQ*_RyE030<V3qEySI!W}2L#*joaTQ=VrrEMck`ynpbI&eIqo=!`=cV<x^;NIDevSQxN7*7>
T7A&s6fD_xUpVuioQn-3s*b|7+)>x8lUTam^GD?qkr9%KR4(#-8ku)DPLRWpDr|Ajh9;0*8tf{yg<>#1&tw5gLjBf3fuYT*Ej92N
as3h26&$=Xy>KXx!;~Q!)WUx=KJ*{T{neCmJg_k0`dNC44EW;!&K8%SXvOZjwESt6G!V+$qM?Nv&do>6L+X-i6j3=aV{nD!cD>(i
MRFzUQs9k$$~a%DbAz7AL;=OWTeqx{xA(7%Bdm1{M{%t3acspqg(>ceRX%$&B_(2U#`6*mZ^_;tx32=k@YCs*Qo9h+MGqo5Hk6L9
^*2aVmJ3ZnyV+DSExqlRc?RH2N*RO7m4PoK;o(Q}US0C@$F)Y~4L&QX3GhCGpPbKsC6n6?Pt(<E3f<<;(o{3ezi8A@dPJZqNkUOm
&@}PUz_F0*ScNl8h??n|_#*9H-QjkX1r<op^KKLzeyy^M7fEwxB5B56Bj&iyGyKrpW4KaMeoMG{LR=$8UO|{NxdAZ+<(D}K;*A&Z
qU#IizhL88DhFJ{DH)sb4{9RahNH7RA?8Q@yZbSK!#|hsU9AL=0>x008C8`=tE2N^fNoF$AVmsy0-REQ<+ajusO~7;HCKI*=Z<_t
7TW8#sC6l%WEzS5JNJxX%6^Yz6bvu1*77D9Mr9kJPN8t{B0J(-K?9u`xDs;(C6TwCm19HRhDezB_P*as@rY+w{lh~7Lv6pgfS<zw
GA)83N>UYtj4Fsm(4ve)v_FG7PvVmzsg#+7(PA?~9M|%r`@4x*LP7=(<6rXn_fP51%)k6idgSpo|IR~v_i`W?`0wAz74FxMCbT}3
fIC1pe~3{pjnPmrC{R)lA~M)INFf82Me#w8vJxKp00tV906Cz?(#W4UgqjHlMoZKx35a^q;$Hj64+jZha6mOt>;aG{U%Y)$J#g0T
HuXwSkHh6XOlhqbY7J|KczxaAx$pQF#WD;9b_ITu_Cp8XiGF22391T$e8O_}TMx&gS&<t-k(4wg81H4Mw3cCHJz942It1#ZpD;Xq
F>*d3<zcj$&xJx>OGZdl0(%Qo$J6z0Jow|wPJUO$B-2c9=!^mS&5a+zw@Y8YV@;1I8saAL=?TgaH!}U}X3yWN5%=LbBP4WvvZJhv
oCAxWylLc`%BaKz5B|u9J^!YhT;*|oRm9tcf)GAl{wgE~lk?z9$~Ee9-d?MP2j*H2WvOVsF!U#`y(TDgMfoTYFy~PweWI+4?$8s9
j=3(Us>*J}$a9{e7`0D<o?bN<8TjMOUIG2G{k3k1;$ypymF9Zuv3Y9<lGtGYMGU>`(k|TO7&NK7X*ayY;lYPEs!ygC^`u&?!x{8|
jxQ?NL?SW`3Mg<T-mN(`XT<Tv?R?=}?TpQ<HEUKn%&aq-&hu<N5a#T{_-BH&2l>4m+~jjH8Z+C8q<3rVGaJVFt>CWPK<LG+IGtB@
hx<R=)?*rc_0#&ABIDpt;xzPhkfeGEUCq2@hQ3Hb=b~HU4TqP-AqOBYv_<WB_oXwBpL<U_%^W{t?;=LdJi??lx8K173}Ro8ZFuxL
?BiS@psp@k8KHO`nnEUcDkd8i$BtRT1GE6_0<{r+Sk+eg_dg|u*k<sC$)`#>-UVz2$cAH1k7JRBZm57S1a|)t!UvJy^;&hz3SN+>
Y3F<0e-HgNs6JGBSWd~G>qg#W2ZlFnhWBQMpT7UgAi>P4QR^YcXjGtd4X(Omp5wbeJD!VuvkBOK<?P$AP;q$)B8z|u5&^{+487)J
2ze+Jm*T$SA+CIHG1@I?>IVK+(*I@LTKqq%5|N^rf|FZK7n|GPw!HM?Ep2jUeC3J>T81cuRRC5j=b2-TplN}@mV7Q+DWH3KJOkj0
j$2GVFe$c45<;$sk_L&=2yR@lF2pJUw%udk6@!zcbmB)=0BrAr!VuyLZz<g^{m9xd*}pJl7S7w$%U6qp&3A)&-^aE(HiiB<13icc
8%%q+a1V49!ryz2wi*L=0$CcAX4Cb)jjOy~&g>@Ts|I%oP;xV*o2pFTXDMrv^E@ZBxRxk}`42uj3R81qe2i_P=x++^EEI+~)(o9s
Kk?y?o1vbD>npaV%|7j1ZEeBV<q2|mmHL;a9g2z5l2$z&ri|>Ec&mGpgJ#ssGsl8OotfPOQRRAKG%^E;7v=3WL5LL^Mv8*kv2d4>
Y(+>Be4U~qb13kifpFk#6Kl&9!1sr!%mPvjAsAGW2q`fRr7w|~rNAH-4K|zNB%;Q5&bXMh1S~vzx4`~P3nu2wBGW#c5aYvcPx(cA
++y-Ly#?i{8ks2@RuUF~*%gtXwh6Ulh6_{%?ezJdCvB-J2GwNylF9hxK(b4I$h!9W#0Ucc%YUQ(v`7fB%18MFar=#(+&vmJ=SW7&
8T2JM&P~IrB8Hv*cB95Y5FkxfLZmRwe&Wg8f8*gVtR!FZ8-7W&0jKj|nUVYg+}ol5eA&l5xy?~U6;=oLA1<%q+qEl(o3*g0*N<--
l-l@!s|mi|SA&C2i+}^|VepO<!3~(w`Cm-08?sg^N&N$VFr)h8{Y*ALn=o3wEScD9YX3Uw3mu2?pg3Xrf9jW%=6@oOSNjvOlY&qo
*n18K3&W2r+18SlD8}vgd#?cedRISZ3kR_~Ad<*7Io{@Mo=z<qEQj3x6U9ckbfO2nJcCSs;cg&Q4`tLK<l_20&%b^VssZdU4H9uT
o?8jjO>0jNVPa#AJ$0{+GrbE*T#p}su5^w%>_3z-mpz2-fPPwldW;%k@NaKG49dE4vROZ87_lDV$Ayz1II?sL&Xff=5@G2aN{^#~
5QG#-!>Zq`Q6j}A|5$_w_;1!2ep9e90UVe1?d_&(rYVvr1Lf1V)o2fEdnbZy{*n|BB%#YigVDgTK#vp~6zq92h0~O3edgs#v8<TF
{D3)yole>A(loTs;m-9Vp2l^31tlgRear3p6hSEw5bfDs>X{>5gnsfrNQODbfoooHd}`afdiiUv?RMEPVk!JTGxw=eTCdO65*O{^
5slC7oagkP!O}?~ByJJ8wo~F|RNI}FqwsK1AI|~5od~ANzsU>FFEmlmP)oD0As9M%ks-QUe1`EQK-sMInGoGE#dFFUnQS*~Kx`k2
=!$bE18=UpE7olW*hE4jq0!Fhc04~a@o>z*#d2FYnmA`REPGT%ZGVZzEkNv#6~6;!E%<c<X+(d2^ZwI$z#oPt4q(Kn{Vw0F&zFy*
S!Pg>x8Pk+uiQ0;u#Y+TGr|8~Wqv>ug&)HJUAhASIg1wr5n0)7C-6Pb#L#OmpiBxtmB)rocb<h|Gh229cFD>Mv@Z4D1kj@L_Xp+|
&HJ3d0Rdab_)NxmXc;Y&y<yUNPfd+Q=9DJu@%y@Z{TyiV692bBPzffIHd}+{4RhI?56JSR<_CV+Z@D#=i!rj9%)O^pw!$pJYY+$^
K{=LAcUh5u(!Uj;OVv25k;Gox@$<94`TA3sw13YD)%tm5L-UA?dT8$s`IW(gIHh7vwC=^*q|0lpx=}M5!gBRri<$GatJa?~Eo4MQ
2;p~kx|3QinxV(|IA-5#y`cQacP0bpcN97FI~;j;7qy$hlxm0P;PU2~28vc27un&b=iKCcWGHw;$5Rf_^SkfDFWbvBIQK0KwO{UE
ne_Pw^~l&yKVhi_2^@m2jDEAV_$mR#j{}`EAL&F88SOy~r^NOhRe7)VxKNq%k60^ysc#vh8y?W8oCIz}naV1aWr~g5CY!iuPBoG4
Ym<9#4Z7W~GK76lcNAScL_IsXLzMXp7GIHF!o)vTK0K{rM<r)j*AlY9jxE~DN814hhAdsyi~>n4qQJFrYp)oVGB^ER+wJLW?l<J<
fyoRfOVftgaySt6gz7v%v3)X0Hea^$8sNYLhs;2K6G!*Q*H=8$S2T#Aw=U%oDqMmIMj~VJnmi>@;r>L<--ht&%H4j8uO7F9R$|{y
T5zA$BQLt0a{nJnZLROdl&o^I_j3(2+tcQXL+g_SCWKDc6OY>wd5xkp5D+k%ceql*9VOBOeI1Gu5)-3qEt(xvOY=GmAr=}pcKc9K
3=w8EA+mbr)9i{YE<M?Km92RW{wlB+`Es5UIUJ-5luqQbh#P(!2<LdA*tWd-%u*==h52eG{h5bvqcMdr8JYYuQ4h=6?eQmag?B2)
+7K|*Z|V7G+^(=!Q4W$z&~Pd4(}urV`#xcvpL39q)qOg%^YCSFk-0YNh(3PlsQ8JiSg(J(<M$SF#q5|*1M`=jtBa4Eq*Mjgaxg&Y
DUdEm$Uv7me%%KXZdA)B=)5zE<~GYTQ@3a<Wxcm<8OsVOm%4cjMQ}+fC?u|18ZY{DT_3NjFa!h^_E6k+LAPncEb`?And3H$0+6bf
0k@;Jwus9<%E7sOA$4fOl(7X$J&P)i?ur~v3Jn>NE^_}L<%Wq!nXeelM;`2$DcnV2Ph+Y50tegF2Gsn9nn6Y)g2j`;lU@~f4KPHC
FW1b0q|!E*_5MK8OsiW;lG_T6qRC3drxzTxR)v(}@%q{P%m^TxL9}4MwW0ki8wyP%QdtnvSpt!@iaJRLcmSkmH58Q7Y*;H$!$Xsj
2CAfpN~EOJ2}?>8fLbvPLSzd`Led(8AR4A1c7SqKn4mV;$BxE{tqlgG9D{i_gu<ZIg&KfxfM`Qgkw}NMIdG$@sy>8!{|g<OLILjU
_ZsW7{Y!i*#miB6il2EI`<LmI=$>>&3<lK*w#2mlR|CPVAe4*H)>w5i1CHVJ&f>4_j8<(lSW?WJ4%zoLgF0~+BQdJc4k1Q$O$;?l
z$DT!!@(Jd(7~=A4(4Ko3KK|yOJmLiX}FcRx;42{z{sM^(PG0rqaofbMr3*OcK`$)<Pp+gnRu1;XH$udaeLFZNNx=)5NP4U4ecJq
f3nO03}S#v7J`)^fQea^DkMaek@)r7uW$3`?%VpAc51jG`K~&3toIjlAGfqV+;Dg_d>(uiY8}-g-%>=1BVIsTcGjrJD;v)SIdhH<
Gg$n5ZY=h<j$fJ-Nnrs<+-3%W7$dHg5zv$}cp_@0ji1&ZOO3r-O?B5Re<_#|MS}qo&#cTvn3asJE{w!V#V_UkN89?7{U`g+&HQKa
%#-=&{e%1TGBZEUAMPxFVNpN67Yz^Vpc7K3OdB8#6o+H5MdDz9{6DLc>+kz4ihr__gI@GBq*$_0+6VJJtPXIO4__^TV`hMT9ar|e
j%5@71N_R8bDYZiVtuD{JUy#KHOA`&9*zt|xMQy((qKQ8^V)Y%Pq~~J7)V5DWD$l!;4m~k=|7u^_o1Q6!Z8Eh1{;Z)!9ho+vPqBG
(${If#eKezJxL4`n1Edla}b{+r~M1V%<v}rcRP0tvd6<{W^ABrfjrv*GOfaFo<nAGpFn2#?kC;o{_WL)k&2{Bm`!L<-{^iO9@2)r
jda&v&mv9cu4^5x>l3dMnM%&k?L2%v!hcqz_|B(py)7%?e24dFq7Z@){Q&%ra6;&n9b>hZZZ8FBFh)jBJb)&MlTGCC^{t|F%5~h^
;afV7X<<bTdZb6+4EK1#edqUoc=Uw-l0yvtnErP5#z_xW93xK-fc)|I^Z>d#J#l60R{R3YV*&mv$hD!Vs;o(*y#J)`vFLi}Pm!VY
LlSPzilrZ!lsOVhlY??7fj!HD(1$^g_>{A^ODEKX7)wt-O-v1ZLdnwe`$O_S6YPWaeW4tTcrqIU)-c%)A-1H-JCe88bUo~(J}0TP
puwiU=`dzs4G5HLRjD>Z`u9<q9dQ0<1D7-Q9AQ32^5^UydPMsnuY8{aIn_1?%+g{NfjYp)fZGyhI==6^_L?^Np6;h$S<&rWA9R+(
ruH4{&3Xml&xWUPc+hQQ`q!^dZ|CmQvp<k*n}%7ulu7E4g_#e>^56Um&aRV?hg7hAV-1kY^ck(pAA1jv(rX3idU9rtHwM`h;+hXn
0Q)KO<Na*>g|q6oaO0zg%nQxa+PMB*-;N>JOR+nht(7JwL3!)X*YNM<$%owo+y!^A^mS#qLbF8=-oGsQ&3~cYwL#?7T(;W%R;!+)
Gum~Yzy1f>3{2-wjOy8Lur`uRFzIkSP5v?dVwSbK3vQchc@LLt!@smAK*e0=iYz>YfQ*$#f$NxV)GW4|8O;>bY%nOWhuyf_5AWZ5
qW7KMTr$ur`L}cnLlcqfCZKg90ko={6iH6e_|LLW&L8>Vi}e#uM?m^YlZoRen+NcpaGCzVQ}CFuYF@rZ`Pu)Dnawt!F4OT%4$hi-
5Hk%+ZY@euoBB(Gua%Jl=*-9oKzoPTz6T*H00k$apNex&keKujgypoZa?oV>Lqc;u_351VFc-|h$HL+6wE$%M(LxtyTqvK!>n?rJ
CE#eO`&*AS6pYs}!&i5KdErmVlMk7OC(<&XS;g>=UsU?Tf^vp9n)-zMPu5}FFA_uM29r-go;>GlhXR-Le5YmexgZDk2p`ir@K{sp
-^A~KNM5f9AA<Cci~gyBKg;s5GOT3^8Zac~3(qw9TH5#aKB}NR|0qfE`GvfS9md<*`_iY=Z|(d~tekk8V<03i**Hr>X8RcUUi)&=
Im_#4&fd|TaKYd!0vnTSA?@~zXyA(lz;n#b;e$S_P=uat*(CI~r6y5Z5?J(oKg8JDFmgOmfU5(?!^eLgSJ~jb-9OAi3}7`X2{H6{
gbesSWmKA1sYta$ycm@and=YOGjAZ2YF6{sXl=6ZCqj{8J4^<K@{)?qtcMbyb{y<<%*RMEkwdV|_N4FByzuidf6$WUX4Lu;sQeP@
>nZSaC`7fkEL9Zz=x*C$%;^cAagW(ENUQ^+eBge6d%n)Cd{6Wf+)rqAjP3o=JEhN2JmKjpch($e<>J=9+O_CU1El#74UocRQY?!$
o5^t7f!8P+uv{jsh%sV&Efs=mEF-H+O)_nokPbY3PL?Sx)e98pNv{KEtUo&cne4B3jR)`R3toSrKIQ$t*=A;9>VIqi6Al!gKe{do
MO2iKr`FcW`!|fp%ixn@5BOayvxt`F$^`v$5<!2|<FG%WpX7yxN%LBuM3T4GH)k{L#k8ZMYZ8ARe<RDNcsEuz_H|F~HpR}KU+wYi
;_-(VTlH8xRA$89*xzHS=Z*-W_4jq-Oc^}+aJEHcFsT8sZ4Fv_<?5J2L^S!!$A^V^9=09;R+tl7tCCqBLzxTStsQVEaFj=MG|@zC
LX|BF$|59F@U)%eiU@z(BWC=j7fQ{tEXxek&Q~EemC}FIzxP+w_g7>U03knd82X?aB8T*<aP!{B`?!ML!<QU~ZqazR^Kd@`GAKDW
_c!xZNKSp7{a)Op^^OmnJYZlw&wpIh(?tRq{|=+e-!=bZc1>FJ+vTI=H|nWA?u|lB3PR(^pdp9(pOEqpGvo;Wzt(nWYBL|7_{y4k
Xx{u@9$u|-{dR%UUCoT6_%}2B%ReLG_WK8oPn;<(cwg(_70TA1;NP$M>;4k|JU<2a+OSo>pNyYh2*36$AK&=Phr$J^UsG|C%QPOX
Js$M*=cYYrwMXF2*#DRHJ_nw*NP6#*{QUL&G)v;t`}>vqWj=4|oVNP}JdeQtr(GuhBl|72{{FsHT&Xr6r^CV-|5iEW>ldC4`tN7E
AG08#uF*KIC}x!sJ~y%TLef(M>+sdM$V>6h%ugvzQ(5|hj5mL8yNBFjop@{(sooe8ijWUs$^v<VMI9*Jr2zHSg6eMav-9QY`rE(w
_!WAwcBLzQvbE>LWKk_dX{HratH96v>Hdlj_I|@5L_|7l+0VPr9f&@zj2d8s@?{j7hS4v*U!;0=>cXCp@^8=jpSE7Z6Y_MXo+^PL
LT|^ndHo+BpI(E$noa>!$E=t*A|2UkJXJ=97xUc0fY;TByu4$*!Az44mTY3|87|R=+$YPuL7Nk1*od;1GOQLFWFQI>*CnOaiILMG
Sh*CfyZ*^d?k%wanEj1^>2$1OY#Fn6qd<Iy8WceOPOFhK@Cj=pGQ%P<EDW+t%ts|Dq#6nqkffoZpdu0^DKdzrD8e!tiLGi{)v08$
q@QBN5JXriG)gqn6*Lr3QczHnAxKptO6Y>AXj|Ky1Fi<;5fIQ(LRD=tP(@SuMlej%MLpbv4l*<)DM(T@qc9X8QZWcn(hVrYDs>>E
{zm>0Y$@-miI3u&c2{%U%6a8$e{X%^cD)CalmnYC%#zmGX)fx?EQhDFvs=L5^Um5KO3s#*?!EZ~@-lC>VKD`P&*{L(y;Aw2(Z_{D
ZtdQC_-UK1Nt2@@!k89G*4oncM|b=h^nG<U!=^!gep0o)-$+c;@@CnlD9fulj65wJ$Y{A%p;RAH!9++DK%aU3_^-8BZ-UlimR5w|
G%1rNz3(Fr)AXbvHve)0AUsE;`U(UZagO8m8^JpKS(@<C(MdDl{Y>XAC%riG)D1?+Q`~>(@<S>O?qKR{`pFq-Nf+kv^kyxiqr4}_
>8i%Dy>6FeQH8Nu;8X=7TFA0)Nwo|%MHY=+Vt|>Uha*I4n;`>x%4Xp>IEBby%w{o18y+<f_+;D2t<DXX8XdJ!?9|bU4U7#w9<+#Q
H^$3hz{vN;xG<Yzd~imLX0BMWChaX7ve!aaBD!dZF(N(*Sg~nHf;;?h&{C8^{obC>k9~Cg;{JKZ+5RDy-;JoAxQ}!8Uj8jOq7n&0
>IVg8hpXv+P*_gQ_ZajWoDvECKl5{_5=r=^hzTDAGoJ-2n2G)BA$}5jXZa6SFHZWTo2~xNXGU~7lW$o}!ZtMN5O+sr0rO%CX+<M(
eHfNmh{q7We|EjZXVKz{Cyc4kRNIFD93bZ>e^-ovXOSS0{K)@b3#OcxY`GqtE$rPGB=kY_e{HTk((neFz2Ie?9_VAeDnS}c)6j!s
ZA6r|7=v#-X6-rClLd*7MDIIq5yhq@ycP)bG6KbsJxH$nz7`_;_hc)Q)z~dhPlDp!!~-Zf4oPs}z%Vr;L6gKPG;KviFRUr&O#`j-
S{&zyOBz}WqjnG?|At3jr(GWS^4P?{bJ2$EL_EFXTya4zsvN+3h=&D15baQ+=u7cRiGn1vx9d_I!;7p`6pDOBn7<b<il|5!NIbvh
loG=<gOGs?nvf9of@i6JgaHu`l!XKiC>k-29_(#&EJM7!K^|`5%Sn-9eDy3w)(eb&cO}zKQt>Y191Y-y>ou|!3|C%{FoN2Cf>-@#
GND-6QdchHCf$EdE%s7Ob>-Fr%Ivg5oC^2Dkp>@#VN%#GalCoV@rP#zOXvNn2e~#+2LwpjPKI>>JSQbgHm2~FR<1Jc)W*2)E|^zR
IUZiD{j8?6d*D`Q^5!aK-6uute;hl0z2-JRPj9U#mo5=>k!S2>{J|+nfbns1e~Rv7-SyCz(DsPjNWhfCUXO65R8A_eB^)j)CLd&i
l#hj4-4%_A9mFWR(eARY9)1&XXB1K&M~5&RxZLkFYf=8kRh#da#mM7%cts=FiY)|uDu#;F_3*|<a6^fq$ju-~k6pxIQjDM+j|Qe&
D0FSdU2^hkroc8fsZgO6*1*`1E*bvuOxez`FctA{;pkDF2Vz{c5akpLIzc%ITmO5AdU>dYr@>@wg*-=;j?x<?y95DdAc83(0xS5x
78e%`u_(ACa8qWLDv<;WA~QR1=A}!Ar~(OqVg_Jf`${Cq`Zz#><XysnT|}fNsmXHdCCH7-Y(f%U>vrMh6*z)RX450{iFOAC1Be*F
Eg(^9NnNELZfxFV`dgc{S9;0K(sB@{%{^i}G9977=+tSlvwUda=IAkgP9gHvf{>ncv0zR0zP4#cukksDD|y-$@@6Q-R_wmTUdK|v
5h)Cd;;zUl2(<e!Qi5}C^rCSnnNnzZ2H&1CJhfn$KL1LdOidnQsd^TakTCKgUp&dtkYqzf-@g!?Nn!7Fu|%1f5F<(i!USUl-?3#&
$=YaT+m$g!t4YPpA^I*iBF>#NLCRjvAm+^%O(^~@F|^n|XEr9FK<jaE>_tKz#E=$F^$24Ck#HlPF~MP_qjT)UeVk={Gme2V-t)a9
(9Ka-8museRvMhsVq}Jlt{AHl?L2pV8}i0V$l*To!Gzi(oDK*Yr<enxz?Ops&-@sdpl!Xsn|=6-D3C@XF9%nudou9W+`{;Fz{jI*
dS3LN&fM%>Y*Ixx=*14)S6x&yetaYY5=BspBg_dzCqHY;J>SuEoy=<0${44F{AXiK=G8SLp}9sTuHTx_S-1kZ{TT<lL9r&a6l9bG
rw*FBa`$t_^DVjT2{6b`<jT|Qgv>YTEW_4RjyO-er;>pNOAam^qSiwWCk@VA4BA7yried0RvG5{;A$aE&*oG_N`Vh@wzX`=<f>(_
&GHx~a!0?-k`<`pQ@Seq2&-1SnjAPsX~W@c<Fw1dDn2UrFW9KGB!vi)od*y3LUA8kUNRn^`tFOxoLRrR1z_st`L(uvG+K%0x?@rB
cy8_T{rtgcw%>>Bvdn|&8%n-%RtP84z<E`;nrL?*M)-6<^(fhBy_YA`!o^#)eo2-Wj(Bk&E#<owsLk)<Er4Ln?!y2o{&}hp9qNuu
lq!^K^U++^DgISZf>q4!ZYLEepNo%N^y$`LK3POxQ&)S+$?eH1C@?`4X{12*$h3mwnGQlwg)ccxr5Js9?{~j_2kngX!nRftYFF$W
t=(o8X=!AUF3ndkEUbRMk244#<-cXq)1h9e4c1GN!(?|`ll78uAQY6_z~v#WUt<M<#;!3F7{y&hD0e|}R4kMoOECR}FrdWGOv_x(
g>5Q?X05D$yDcz%Ib?OG%j}YPq9IW6pVREE|EKc!{4fE8nn-o<?>p$nqGMlgzUD4x>ONqRPvB-p81$E#p0}5se6<#Yd_5Wo-X04H
45*>L-7P6C65Tjh1=p4!e#r)ed+BcWgWdwAdL2|UhGk~*)qU8Al#d0IZ`I<(!$C&@c-RvXWKZ6b1iP=^KxUShw+(KtU_yxT5B%O8
;QllYTRd73;n-=R&uKds3rs(|K`{Y5^KWz1{e33mP$Y8kVE!I8kcX0opOr?<10mmQKAqByC$)W)6=(_AGSk8ktRI^G*evVb<1xQQ
Yncp9b;+XX7GTyX3w4B{z@VWB=AeO6jA&Vw1;+QnlY;&{eEa^dZgCJET<y8MK=Lr$soq-5YeU*|k)p6z^!8hX+`x((AIQHb!mmb*
)rwoQbj!v)u=73nF=*n8f{gNAp$*lKGYp2is*FK?-@`1P7?JnbUh-S&s<q<Vn29VTciKI>vJjtjn*=bYvoT-a<NLh)-VdrL<u%_a
-y!KH6{Bq@d80M-f1&?SeYsSGN>AQM+keeS|KvDE%U)9x8dkh*w>%svr7!*{tNhumA5^qu=Bxbs0sgjs<)81!|1LL8*Prh%yG_B*
Y1PzqDnqaqd_WM{LGH+j7>Pe$(t{akm{~zBoU}LgeKnm_Sd58Z`b3|luAO(43QJvyUx6p?HP3XMgYZ7Xk+gpE1h&sA(qd*+NST}p
F)kkShIXZ{n1-yeoXC2o^<71e=x#LAo~X)NDmAs?(wg7IxudKE+;f|E(N)hWGK_K=#-&P;r5c)<;H^d<$YvudA6cH(j;PpeCjf;y
bMM)bnGjBS8^5!|Lh~_p*3aj4lx>u5$6FLAVWFaK3X(?YkPo25W`dMqz}+z*k^z$eXIYg0N_4jQ0WthjNo}YL-(cXF#+h__rYPqi
IRLCEB&e_%HFgRbVPtuJfnlN{+leIs(pVg>M%A~jL$K25cE*bq;3n|l699#5&43)DWEBp}4NWpGP40%=-qM1uWN+2|N`>N?qf5p!
mJZ&8G&7+)jAtI?aX>a3ELg>qH)dK@K}evm(|zO4@ZA$=oE6JIb8iN9Ltiggy9<aH$o7;puB|V7jei4EdFHgC!_<vB(66!ec@HE>
a&&lgBfMqCRY11u@HL`s6mcQK6lNjPX-39(=6laCfO8vooqZpaP|pm33^2!#s-CHEFFT6k0MDK$k=$j0fp8iQ)p-*^o1#&JQ1T%S
q8ONPz9bA<^>ChfgqU^+sv(A-P@n6=#0Z}g;Xltfcsy-4VUhn%6!Gn*Z^38hv)&L9-Izj$X8gO<Yy4L9+#5fJ7mH`X{7fFTcYXgI
?P*J5GBV%Wj_8m(x>j6cqlPX?w*_ebETP|7MqzuJ@9sOPqPguur}s`@71sl-#6;t}b5rQMseZJva?IFBdcIoM^&nk@x(+CT@kpRu
kfuS}LDU5SU!pmN*ahQ?CPU^xj!hq2ZwlnPicl#Y5`mBf0tVBP4S*U5lWhLf|8M;T)BgYH&rj!E=yswr-hDqh!VsHhzzBg2`MznH
ODHW)9}g@|fZ1V!uS7T5-WpD-9co|n=$QxU%&VLAu+SZI1|e|3aw#Mt21u5Qn#jtKqMHzL%J2aFvZ45){-)2&pl&#ek7<Zz0zcM%
&!1u7U*-Es`-7<L@xamf3*IN(!uKH=7)$$P4&cL?<`035NEh0k$pdzTY!yHdWKa+_3Wk7_+4||nq4Zn#t83cclu&%3YUT(Yl7I5a
(IiFzIUeGBG$gt>29CMNdwx5oxKG@T1i(a0#_B|}bNWa4N|MJ9jjd+84K9KxgtmK*5}Tqw@>YMV^Dy`y(sp!~h?a*#5PC(I=42bu
i`4w|p}p2Sg8Ar1V#ZlsM7{u<!Xy-u7v>*)JCA`qrE<)lMWqq(EXHGlQWYggKYIOnPri!^GE?TfaXF9Cz8cw5UTH5+qk;U}53h=B
r$|G%>R^4Z(jmq`)8rx_`izQU@bx~T_kHxNg;T+nNfsE5#}u`=m{QqhQKp8eC@`3fL#P6V&|;Ya{-Z&ZB2I@8ay1|rNHmmzjDYn^
kbJ;6ABP?Ncv{wz#s)O8ol@`jB~lhQiVG|wmwAuxGeMXw%axo~?)U%a1|o3of{G|9U{XdUTDg4(@M43aKq6kS8F64-k`j;vSl4kG
&l5oSu+G>3!dOb)L;GMNB4$B?h$&8e+<5^EN^j!{+suKS^nwTH@2NSNoDHEfKGe$`z0{B+$bGxzLo*T8X8N;32?s)VqDv7}1qDhK
egI&2gAFnoiL=O5+##AGRz*pM2n`voNGHeZ*A7ZNeE9?Qhi}jn<5^Z@xO-7wsKS#gvSOt=3*fn{+H?R0Fki8dOcJVvwn~I46^Mu6
N?25)Sqy^+$igCK!|%r>5sA=S1_}kml$S;ZA>w_VXmwy>6)FlqxCMnulT4M8CPiaZSyc^sTc8I@#V1>@lkT!ur>^925LWm|Pn03u
0PZkH#iPqhAE`{aNPSan<BPea56miQB1`8)(SV|&4vCrJcpej=5IwKExmsFB=0yN`r-vs!!~7(e>)$wT)`FyhGu8)C!rYNzbWxqn
k$Lyq3AAnIX#>oIFvLA#?DKwJgh??FeYGDDASi%{i6jX<5KpL|r0Doa5fc=oOdi(Eu$9UE5t3<PTL7xk2GUe9ZKzQdSfZ9yo=}k#
_}LDVLfz}hyXRSygkMsA;SFkyr0oOG&!<@Jk6AgYeL$y|vlMcgg;*5ZGN27$Wm8f~s6%G!1%@ev?ch6{uQl!*Xo00-3KE4D<%nd=
q!58XI<!F*P*8xoyOY5KV-13uxRemUKr*mG`t77O7;GBv{qRJS6pX-*-e=DrO4F-GE-ciAh!v<7ETyT|Lw@7QD+Qy2XNQB;4c`S$
jJ_d6#Q;c9!BkUB(t|?_AnU#6C%w~=_$jQRE85`04Q5QoNRFVW$fzAyf{(D{(`|V#x9sR5a2_J0b_Z^C6Xzc@@xbc!BjUzz4Uq@Q
Ppwb$nkuRLQ1dws%;#>4HDmq1eSor^Q$r}w2qDS@Gz%XUN$F6a3g<|$=v?{dG@B;otc;Nq`KWwHm?)c(B@@Y5?N;gLLNw6YC|rjl
2_4jvP^PDH{yo7_-ZWSso2@9Q2@p_3?`4xM3_$wN?DT$64p+hzJ+hIA=KHQ^;y;o=CIlb|i~0az{iEwo=#kSq9<Snm>=bQiXC-BM
DE34rfGj;|B|sDDPAPd0Xm-p`ieW_cYk}xgJ3xMe4{<2I0|ptLNM-~1iHOh73W}#o=Y}xvNz@3<h#!>I&<AM<1p$b{b#g1KDkj*U
f=%1A4#r4C(@1eZXi)4)i*P}a$=yKb%=TBF8Qw|!VWSf>`;wi`%CqR7wC0~?(2`V3+Q1KRmjXmP(S38jz;W-6_&FR^-R(ic4yOGG
Paqi=z`AT!9I&Sg@DH%!KdcCvqz|I2M4oJt-;?3~HF@%3ZSv<t$%Zvj7|aPiw2;q?E(Izb$!V=o+dyDCl7da76R>jtF!(<EKF2ud
Nhd=BP<jD55==xTB@`B41T;Z}P&8B#M4~jpAm$)Y!@M*Br-%w>=K809yrrHDoPj*>Y94ny&cHgu<3GpZdMCLClx^N&iU?#+pA=bB
PHRK0VI3wRh>R;!ErSstsfeXuBC$~*peZA5iqW-7*;UbPah1x{$U6mv%w|O)8)}e^qQXYdve^+Cl$kNKK_a6u3mi)lu$3e-!y%Hj
s-UQ_5}GU#`t)B%R6PiMpnN2JsPPPfiAR`)Fk(3H@9#C$Ryjx-kWDjdxT+O?2vFwD0Yf=R=;Lo9(r=IhpDuW=iK%QfGQ`qV9Cd1!
R1})_5*pGfKabjcla%)Kqb#Kcr6}Vt#4y2Z79b;9iENZqSu&E$S;++erkWBcDLX*sr;;rppgmrhwnrg-2U2K1UT8>$%1>bXX*ggE
CQ2qdB=j~^I3Y#yQ*d^1>xNo&l=ZaBD2Z0W%@l@-wArARbl|O+FiOz`k}DPfGMR>36){C^SuM6Os3)JFKtb6Ckcy%NM3-u>Z)Q87
3)g6$>pCA#W%PCmCduDuST;>J9CI)sk-X!vToAe=2~=ll)vmeb)Ub&5$?lVRseDFo*cZmQ$UuuKF;S9r@SxLmWz|ro95tgXrCkY#
mO%QjQQx|hCYn~{CxbT!E&jRVdZ`e7)KyWfR5fncqL>=MQy_J4E&zJNK{pQZnG%)SRz(12Q=%Nd;E=pfi@5s$5S<tv5lVO#<CE9h
y#e}~JOgof-43Yxw})vsd*6A)Huz%fM6R<cYM`Q`l8T6gnq)~Ngvf9RSYl9#X;KuFsU&FzEX;~RB@l3S_JOEq281aImS8BLiJ&Mb
W(PqyN>aoy6E!6WMMYIJ6-6=(g@3kIM3hjv8HCC>VU1zJmBvIUMmZ#0LeAfJ<?i}U#}DBi>|H=2z)T|0vP%al*@KcqWvL8@3P^S{
tm6_<08*GRs1-JrBeq>P0d;dFMAlLvI6;<}=|*SW5JcF_M1({j;Rup4(V^-r6KOV<3K*V6m}QJ$EmERsDGb%K0PkeMf}=8x1q~|<
rzwy|FhbnSxBSfH;ybeNR~(#bs&PW`xxAIE6r-vZvj$?bjHZ)N9bF-sEJTV@7`vqsD$30YJ8Q8iIAN(W94e<8;}o*CX}d#==bS?Y
565NatCmrSA_yuNG+3l#1~bOMu|kM)Z|S<)fv~PdnDwYtsWwDxEHb48TH_o=RAf-7XBb&UMKI9KA<+y)`-?<TfXSt>X(*(usc6|q
?UyNS4$TKGfU|}eFw!c`>dhgw-u0~^Q!?(i6KFdrv~i|DM3JQ>1PIg$0wg;L1G}Nf-k=;=EJ$-on9gmCmeCYosSLXrK~iZk?CCbT
ILviudBTKcl?__;4iRLy3UC}D0>pqJhjj}`eXg>xpR!(H9hq2`PT`9l;ADi6wzpEE>@daAC@lzLMzBn#6)3efZBtEP&&F@I;pa*O
w?6efaQY2p_!+;Ob5Zr8O25e7&byvbO$c}_tTeV4+in!IDGFj(sM<<F6<DzV#un2P0$3%qvLZ4OVxn0<AfOZe8{@;gJbqq%{ocN^
6kz-rQ>z_xncuaWZ5fz{KnY4xDoR>JC>A6sScZ_KNTQ&bDPp8AEXb;ef*^>PWP&OX539U4o04u2r=$%&9A`XklWzz}ELjwlB#`&_
`0Qq;sMZ*H?T(2ygDC+)SRgPcy{zU2vu#R>9{SMaO!X~Qs=+}?>oQrYd;^}?bovQ<n@J?ton21=J)y8CiU(l}1S9T+!WDLpT_F-U
0@4hJFa(h9N%zaf7p!VFB+njz{CwO_WYRuzp_Nclr8P<qwOB(Wu7Map5h!f@f9`a*AnwbA;>dAA{s+jhpfe_8Dm)TO%DM<H!fX?O
9pt}+mGxVwndBBHB;<rIA;W!+P+`3BlsZ>5h}u{vrz0}v>2cOVbUj9f35f^Y277!dP^eVFBLJpk^w6%Q%^JEz*OszkyQyU@tV)$*
N)_8GF!cGL7?2Mhi1satAbC<3(sn(>CK}^@Jci4c4mk{h#tH%=kkKKl9pW#G;0W~j6(FzPAJK~I58y|w8Glh0KwmXF|JZPIt(qCy
49x*7s{eG(g}T6rfrmn_A|HIqiRPN%YlnSrHYOt?0+cxAK@MT0mPQL|(3w~!k<S4K0%A@!5s=?I<cX_$Z;m?ve#V8-_GQj!t3zOd
!uY|bis~0wLyEw0gM%j^g7Z;wJ0}>A-MoQaY-0virqDOqg~wwCa*^+SZ#pf4z&jQf&@xUtOov`W1H@F`SB+`Hla_!um<=P9EePjW
xzUET(_o6u#3F<m*5Qdpvm;Cx(y88iUW{4Wigz%Vn|1c*QI7-9XMoo}aN(K38}Vh_Q;?g<LBdxUbznx$`9#y9z3jx4)JZwxPPsT^
(_r<*T4w^sca3{CK~(r@v34I;iZFVsT}|^k@-&P>0T$?Sphh5XfHX(@<p*3J7dwi=ELeCj>=p$kdnXIFM7t5#64?skaQW<qeX2Na
GWXh?0z)kbAS9GQD`+Xrmw|Bi0KDP=uV%J9pGQ09^TQ!q;Yd!p?{l(uCY(dY7LI2)uFn29d7(?I=GR6UkTi~+C`9=1@u_)sLECM`
otiqaCerP7a;d|mYjsXjY6dR&&^@I*%3B>c%vRT8GnpI2M6TI$*AGPDgyH}}(B4GA>pdnUNti-oBaG2qkS4p+O>&j#7kKAg5IAw1
CE6>!!PVNtuXO#MA~Li_*e(X$X%~(=XA&1{XrXy@sR!=ObH3XV!&j)`A5Iof7&mT5pwY0}DMnGNdD81gYsAfr4)#K(k>ZfWNbZL|
RxWPRhdal6*xk(+ZZC}vZH#H#W(dJYGGNqsN+wFQGC;`?a#@Cl4sqUgXijkCLv&t_?VN}#UgiS`@+^avRA}^{H)92`!;PRUh8R?|
40dn_8RaYHB`OXaqd8JMc9ucNinwgMb)fJeqYv1ZBUUumg}ewLkTm!^i6jiOSTffxNo|#5W?p%dq;>LJ0&GWC;hgB}w<h}XP-en;
i8SPlg3CPJT_!n%9Jr;5Mk@^B$qEFEg$()#Xw2BKoH;3mFcg#ww27e*%Xzs^))l;pIFt?;2z5Y-GBgO(49IO{W#20z1GqycHv!qW
6c|iAPOJx5E?~B_UJa6Q$;X2u2?@tS70|ga%59Y27;aAtG3K0&XE??h2qpz^X4KITT$aSWy<zTBonucz?d3oq!pnt;%RL4~iEblN
St!;93?&Y2;;~hn)7aaJa9Z*+aeBAJ(u%jBZA_7>szRrDh@+auC}!*$i<e+5h6Ip6<AuT2L3@nsk)^u^G78A4W{5$R1SU$jfRr2+
YL!5q$_dSghX(BgCpbc|G9I8p)&!0#15tymHDyx+tZmLjXJPUjy*3$jN+|F{63xWJHd#{Q6-2ra`tDGoaCo@xJT39pJc$f=Lpt4D
3sspI(T*<5oF3G%%e`X{WtI>EhT(zcHH>2*N>*<gb|xn^QZW;J&bhVz5dJL+cjc+6$$^G=qJhcNUE3%%$O{h~kUVHq2(FYaH#^c-
BPu(gkmf0HM;u<O9J(<o+O;~pPIHVNbBxv&cY#M2zBPV)>pX9O?|rRPLMDw~JOj1OigRZH-6KFwG)Hjfl@89dM4iZR2^$GrQV(7K
$NwtO?98#qJJUBLcB<t{^zwm-%Q+?Ug6FVELdXKFHqheLH=DJ<%QlJ%)~Irt1?J6507zsO!?x}cG0@b`P3wdYs2dj?a|*a?k>n5+
lbRg_BJxQ`wo?*3sj)RmZ47ZF-gCGQE6+8ODXgzsS;H!JYQ6nAHBR0uC9qmDf@@PyoES)Sb0HzKOxQtOa4t1us3#ilO#p9#3B*xJ
r(*ESYf&n~igdCaVS6m*m#!v=9QDsZ2W-eQCBSy+rLe-25(d#23c*n1I_T-^&jEPHmo8kk(#0zw6PV<O^G+{1dlIr=18x%n9ZR6*
)Py2n65QR3Xlt9t8cn56BwgO?WL8ey*2CsT39%%m#-hllXN1l!)N9V+y&NH&TNyZt+yO+EL{+OG@j0U?S<{CP3DcpR#9b-|oy;Pg
)Hx31C@5rNxp;X@{PQpj=Ob9kASu-q=h!)3z;T$)_35*X3hdW;uCKP&L$T0gT|CRfSqa+$V-+`O*mnS+&5KD5$)UU&H$yUKp_#W^
4M{f|PNK!)ry&<*fN&GBJMXVYzx4fy0*!g47kB=K85Bv0MnZ^HiOxpQt2Bm1PF;|%f}Rb}?)&plaXEBcRQ{X~0#5KA9$U(Ul5jsc
tGF!$EOs8?g&W8~F`QF2d4Y8LNHPW=;2t4@V~H35fJl4eB_JIT>=M76i4anNP>Dd|XpxQFR|yOOm);Sa4Z<vSv8qkOxaon@@85D>
3p=$R1;~*u6S?qEf(#0FfbsB%?eM9Ge)VOYFp)f6m<LIbIzoercCrsY9XxTNFQ-{`qS)a^5X_3D&#zZwR2(zpKC=L%1hDA<gvq>S
MASk@<tSw2$=^;6Ly0DGW%3)+I=aJ_t85K1nG{h190~4(yo&6kupH6@2}a%@Ra_b5p@Y~KP@u9kh;5!W#_kJJ5{h{uT2n%B)Rlu~
HH`|hzEe*H%$spLt5&4im!imsZpZ<yP#R-&rz1{tsDMzANK!+y8Im`d%j)&6C0%71(CQl@um&=iWm#u~_<T4W6#R|T4Jvl>9)(X*
H#H*!m`^rS4>5jAYFHjK{9)o)9371H&oD&|q+#ZuY=C>TV4G~b*K8dj>^j2?gl*b}=E`~ZYtV}sn9MLDZM?*l!ju*jw6+OQr7aa9
5EN2Dg+>HrB;gd9*N}WwLLWf;iKn$xU!&-M-HC_q_jq`btfR_y)t17@qQwblHfq>r6dhSiYjYxs(!paGBMfxw0I_sbwGQbG<)tV^
#0`M#JUkkjBWDW&u!35)whKqT5<|J2fbI(p4*zO$Igx({SVP!&cht--LaA(2v;kGi3n7ImX=Mo65)2zglFSd}MBY<KZ5W3B@^A;!
*K&}3!T8&O%l@(t7yaCHQiKx>MJW>W#O7js8t~Y7JD6NOre$pn=(0Q78M%X7*^FAvaH?P-v<^fp$u|RY9%$k}!3bfkbHJJ?Gp9q&
_QtyxtKC#olMyjeA3%W&v5ar>;a^1cgCjCj-g2o0mXtSZ-E})J0e;Y`GDC9<su<MLzw9FqGr~xIhmkzJXV>OFe#_@-(V=W=j0`IJ
Qw%V_j1d?tVq#JakeOVyQp%L#JzV2=fTcJB?kMRbp{dI_YaO#6MmQ$sDY$(o2m9la`gZpydN2_OwnfJ<r6LKFx0}-oGa~{VqA`f7
k$@^0vh2eHM!UCD+P@7H#RWt{_K{}gD*VW*N>l!m<eu$ucnp_{r^*F2)$j^$VhPyxa}KNAdU!M1|8Fw>I<oMx6T!A>+`~`hs2Ry+
9=5tu2fgg`I&9_W(74MM4dhUDvKpwo5O9&GkTO+}5Q4r2q$DA+gxZjRC7mZrS!*YGA27)cZleQWke$W>0xF&%D{UT1^h~RaxY>-F
d70hy)NJi0w>T;ThoU)yH{O|!d+&bJM=?fT-E*_h5tXpW5Wu>`BQ0i}e{6_;RE&|R%4A<6)L?DmZND)d(RiQ-yiR*C$TYh><bnO<
Fv9{(P@qK+sC5ud_=;s(h!TW(_yTwG*?0-jPLNM&#Wy)1_#mSkfZ;E<pc(T{`QSeg{62pKelaqXC;l^va=wAoCmm)$=A2+-+5NJH
qEf%=j4J)P1_R;~f!56^C}O^VL_<R5L-NLDp`;W-Ac|+9>8zZ9_WKa-PL)ud^S-ZOqMVpyf#AuTe5x@<IS9@NS`qSG^T~c<fwCl^
B|#XX1c!AiK{!q*pHOcB(ev(6h%Ckx<RHX(7q5t7O=E9T+7TJhSTU&bi^~6u54H2fMtVY0(z@#SmTf_wk%y}Yk-(JVq#iTaRabpJ
!*C9nn4KY$jDg&7mx0QWdWhWPpu;W~0w$<NkikQOdct@6>zmhWd9FF%mG8G|?T)6m#O!I#wH&_NbxXO%XB}!`Y5Q-I_}U>LQ7R(m
5Jij&N~BEeJX14t@KxiXz7-ct*^AM*biP<us%_fww^mDsqa{r_bR^185<Eb8&mH3eu{PxNaBS@C<oA?25o<8#usx%LxS(~sR_MS~
AI2eKd-!~U2Xn~>dhSfiM8KGW(^=iXn(h$;1kQWpRSTBfM5I!8$gPHDL<I?uqBAnY!%=kFbO@?Pc<v>mI6d_fiH#lhdgGY9_tx#1
T;7{En=~yS6TI-0iXzn|P=S;VXh%>wUeI9Zh(~W$DlZ(wDw9#NqHW-P@#KCybC!6tCYfcF;|r^6X;Oimw{#oE(572TQkAnzEk#Dt
Z=ke;_(tR^?FB7RkzkC9k&`XR0fq+5-638T;pMu;Qt!jsWU5H0ixwJ#V_XajSY*K?ka&n_H<Z(Xocw^vTVZcPHY2PV*n2KS3im*Z
0YF3&kt0fhAt;jsQ~*rC6oNp>La-E#0%<>&*oOrN_@Q8tHY0=VJ>PQp56+#k5AW5u>Sb2nUQ#gS2e}V&OHRYLL)21=M5+PO7Vu@z
a7cH--zs8KQp$au2kyH=P()G~pQ?N}zsux%A36E`W^t(5c(?O#XhF0SI`_qv)np-UR@$t!XI&3D9U~4KX$*J_jFLiIQDc%@{~k=z
wmbS_wyJ`<(vw24MkzXXH7z&Pv#2Nbc!xs;KQ-D+y^dF^kE8)iM9B~oj7<s@3;raz43`;pfIPhvJ;5v=z9d5)@UR`ykE7cCZ_KLl
;4OTo(P{fJSkViI?GrdpUD?BeEA)TKtwx~G)jpI)Nt`BMf9l8SOaF9g)XU^8AxJPv6bO`yU=;`&83h4lSb>5Tq$y+(v_;&RVuFI1
LvArx#V}<?QYcc5p(;xoBULN3!zl%YttlBQR`u5S&B?c1P*qhVnG{t8gd0j!fn~86po5%Q4AlY)1R8&a?zILRwk!ojki?O+l(}TV
#<r?71XwH!A&60iQ9x3RmDLj|l_LceH%Z1a)QPB928nH>2uz9)qc||(z)evYmIBXzwfE8d_Z5EyicuImi9y)3gS!IPdLbPN1cOZV
7jl+B5FpF({_olO88nvHnLwbE?<2c0l6+s|B_u~?lgqnX#~B(vtf2A`D@`?Db?}Q#3H&G<bCHXakdCP+h6$YQHql_AS+z;e)79kv
&Yxl;ER*7TyLt7WhGneeF1zh!h)-}qHQ^`qq5_OO`2R1>7|nb+Kq||T;|Q~sb`o34dDR34`gk7<!~O{^o@CkO0O|a`(Y4a7J)Jtc
b5rSLn)gxU!C{hUg(-XACUA+zOwb>DOGB$UrrH@_>!A?R*c|aDGSspOWkrzsx?N_BBIsfy)UZ+_O({(CgxSJ^;p5*Rz{{P`c=pT>
fhdgbxl;ry$~*35AvCSF+c_b{{GFs^({l>n9F7%c0gQ?yI560mtH6SoNTp}LI5GAKCwljPhP<t|ymU?u)zV`TP%v*~TV-E^&f4B-
WcmY18$cL=wiP84)PXTl7&5)=nW`E{ELB7?5emwc6m6oi*<dJTE0-IT6hw|#QG*x*DG-{J@=!QpeyHQfy$<76$QWVUg*x@sA9mg<
mUpC-JQ~Jvvff5}Uu=fnxtK3`C{&_RLpWkPzyv_ynGm5)q+($pNC@AN91%7>gWw+-OX3*BE;xMtYINIvZ--}2+_p^&AR`E+^S$qY
(A~8Mmlzs?#T`(`z-l8^Rqo!WoM6T8_Ql(k1=wNLh=8-CvrSNP-l>i-^%YcB|4JSc$K($m=Pz}&?X(n(x|BA7F6<CB4xsenVKOHe
9hoR7Mj<z%5Ga#Q(BvVAjNv8;7B1OQU}-eUI8?Hvu>)+TOR*%Cf`k?cyqqT?G?1GRu7(gaLh9iuS@kg63}M7z2gZN5_2k+ga}KPS
tOCFt0PX{$;-)@N)9}&A=9ee+<ClZiPKc8vZm`V-m6WK!TN;|xx}g*Rmeevt@En3|5cEjnuwkwwjT^A3&^Kw8VsMTCk{M2W^Wl0;
J>kEBaoD0dFVDC*ccuYS%@sjV#H7t3N(Rq)tyoV4pl;&RY<#{wOxtjXawL}x|Ka3v-fojv2Oc3r4!y<q$+vdH{F@^?gL;9Z0Y6Af
Bd%Y*pvH?axnxo!=F6pw*i%9(iCqRhgIC^Y8jGK~HFR+D9nLo>Uc*jPM^1)xgOs@@LctkX_-@7oq{Ml2A=q1>em#jPCYpzV#(Cc}
p!G{x0@8&9V4+&1ViXyf5>Wu@?6iRO^aBI+hXd|U@DHrd$*H$=rD6GG`cz<hkgPv{r9L=oD1fm+Ehs3&6@bS;)Jc>nK}1x|1r;R)
5Y&{>Bt%RUkWCOw%0(HO6y?4IrezcjGO0$uR|`yRMhYnvR%WhSiI34r9Gh!)re;`e*Sg6!s|R+A616WZtC1ptDG>okF}9YLf$;J9
*a>(Kapk(k#cfrD*p$q`q`Oj>GgP$&E3B@XL`YP@7cK=J6H*Vfw?qyk56s8{L<R{Kluc-G2L<@ZQjb5&Gv%G<^gTsc`l(AqYL>LN
l?4SNBq~ZG)~sYz0a#j5R2fwd=4J|tBBG21f{Pd!)V7KuMJZ?^0wtoUR2Zs^V-YG*L_r8B0a!y|9gQqD(zG;zFogv)B`HFbr8FZ*
G^0sMRRK#t6oEuQ<&hFn6tu9+O41=sAwa~G)il#UM1)chSt7_#Dev^y@~4#DoYd*nUa{Ik`^13?%Cx9Z`xahZD82k1B%KuEub~x5
6{og~WFB!|B|${NM3m+rw1851S~~CW-(rhcJD$Q3Zd)B@I?#g&k{F8vLQG*CXdYq|W+N>KhI*z$AEcq**hn{^!N#m37+*{i3cxNy
3?$ZZ4|oM@4t}S7vEQw<=GbyM&q4bV1n!Y37@|%FWX^_D5qZ(A+g@Ip@grPQc+4_d`Ljq9k}eI<palndu&vjD#WyPyH%<~KZn{1B
XEYwY7o&38S{jl_q%@>)gg$wu5+r7or5DW@A(s4!C3zA7u5)0Wr+uv8%$uNobQtmc==f2erK;(t{P>@d#2gdzcTm##5CQugBlMaB
1(`nHIKQUw))Yn3ikM-9{-6_qwL{&3l@SM%x&j>0lt*KZKUojn=?~wr*|C{BJy*DU!0wf#A_*WJ0B!XCdj`@ws62ZCKa^kfB%u<d
AnpK8f!-v?jPQiYsUkdt>{svihuiIoF^YARl(t;+Q>XS>po}AuNd`4!MQE}r(UREX6ptmv9b9WyElO#X5MvcZm{6$^iYrmHxnY=4
rB*pZ24f=pZrn5oD<f?Y7TJz%Fw?9unR69_+p9#ht|)12!NW*djbxJ17D1B5W@8aN&cGANKj_I{WV%4|>2Ly^gC=4I7{YNe!#E4T
b+X}dU(mV^Ky0V>v@znmN8u4}9cpM|N>5;tu@sN`L%68{(-Mgk;6HT{P%nx+L3r#-#c}!uBmjCy4HXdu{CH%o4GAR$5-@(N^+EY`
!Fw)}u6W@?5}K6JeVL9xxhNTiIVxlgRRRYROqOR-yT~@MG(a0kuIKCCT}w<!R)#PKQhA)@XjApnFVpVd%L9CY?nl^;2by<7wAqek
0}`es9KTPGU>s9vKGXvnaI4IhRAxh5Yx1$DQWyE>Q$s0B>$Qg-r)meuk|~KIMiHWr0tkqbfRsN6^bo;GH2CS*y!4+^38__>p=e=*
C6Osh>%eAIq$p^i4qZLCbv5}XFQ2z3-_LDmV?SIa{6zAEVkjy!+uFEp?|RB8eJm{Ek1Thr$`{^mzgt846Mzg>Mj(C!4z!`9F@zb*
d89>561L7?3U%Hcfr%1K48sQ<VaH@Jkff1mF9sn0KL+W!1=E-)QKFRRs!R3J>T|*CMYKLfC@|QP=w(7?{qVwBgBwpmx*qem4{U&t
4{0t`)8ipyFNx`6)hAX1*+jK`jkw1s-H#v=J4xz?sV}o9Ek9i~7_s4FjwacP9~WDwTkLNe6#+DtieRJM9E=a^4G^-VEEXIjSu_C8
J8GVHDj2NVDpW)ejA5xRNOUZedccH8g#ss>WQ79K2@o`cNTPcFFEBnx`~4!r*Znp&Vh!IA@sEdgi|T!((tMnsVIuxjEg=ya{ay=*
eFDF9i}v(lRQSLrzEpb7&}4})oz|$GWMWbjA{&w}NNAHJi!4dV90)?9BqGRMDPQ0zNV-CZ!8DZnY3JvRq0UCpj{?f{RT-(Fi{!{z
2|b=H;25L!k@&E8NQVu^J<iB*Q^?<N6Fp6Plmnulcz(3HB8P^`V*3xXHrl%Ogi;->3#2ac<&}tJ{Rjq33wcy9*&ukxjyDF<-%~op
q7O*qXAg#wFzXkW`h}FP%tYtrx!Wbg%rS9HhrJ^R&_YM9Y0x0~s0zOK4&)T-yubtD+&$s^JvEmx8AxZ4N%8arBv}CJlT#|eRblHV
pdSa|n63)^iTNjSx4*ZP9~cADN9DFJx=e+B$Q*bPQ4km=cnQ_+P8>S`cLD7tOg<tM$!#SRC$`i>E1XU6^&1N6fv|zlRqcJ^r2E%0
eeH?+Y}ngDL8?0W_q}V+Jo}%2;&P=MeQ9xlR9eew(tMPtxhX|NrDdYn%9K%nSS7Nh2I#otz!_W;vNSA<tezUy0b3<%O3ItE!X%N7
B~}e_+B8iu2MF=qf1u<<REGp<2x~+dlANFs$R6#c9r2LZ5o0Bx`fgW712#0UYc~3p4sOGVUp-+Z_&1(3N>o)1SznFmW{b^oA~}tp
!&!&obr+Km9?x<PhrbCqbfM8zgOu{?WbyU$?qwNqx3y)nRx}X>G?}K5S)mYQ*aIxjZ`S>8TVkSf%mhrA+mS-ELPa;aU~0=QQ!k`e
80IofP{j`dGixx4!dGG$g-~shX<P=iCmSiT15ORG=xuKdSh3AxjLb#2Lr+-@)cxEI69lM(MOjAFvu!e<qrA*3QKJ!%faHUt{^Ox@
Htk~*Xyk|;H3E|>XfS!OqKyAlmPE)Dp~Zy-W)M;oQyxtwg2<CxooWI>nrAEuYT6n_qPfQPy<BidV~|A@3_+A+f`%?oBrhLn;(QN>
xS;dO9i8~cjc1-kLr~rX>j-_Z0Z61Gk`EFTwe9WGLrUNvmo9h#)QZVIc4Lo<eHe67+qD2}R8IK{T!snj;CnfMdwj_QD5M;LGb(H_
WFiwy4S)stPr-e$$joC4_>N{?8JR8HYm1w8s-7GBS%Py#=EH-MhHrlUjvQ}@OTHgPq{h*#nP4XICnT+Gh0IOn<C$nIImV5EIli4a
=Rr4bG=-Cq^2pv1r^}3cJ$H1*xHg?}%r}P>Eo0HN!7$ak4h-fP10+!uimZtMMo5Sm+ff<}*4h~x9d1@Zj-!uQRjJ|J!kq>l*h$x{
UbeKx7Lg&5D1h2#R)qrwM;U|+pGlkR84t*wfZV?~eq)=y<JfMV-Z}&W#E15(f#w$g4n*50Zq~C9tcwcDB*s)6t%rnlgdZHih^I%4
`)AsK7qg?3_Fml@w9FXWV%uQS&#rW0bPT*_w9e%2A5umT^ek)U@no2K-)Hn0`EOs6`}ygHjwmpoIkyev$HCjj(gE6a^PQ)FEC{3s
Ps?famGgwi)t(>+pc7MQ4EOv)Y}^yllR1zUA~9z-_;{V2{n*AmEe*^elL_FHR33Mt#X>n?UQi(Y%joAT8BNd4e3ZV=W<4AK&fI+a
sw{^$&q|tyJQs6Hj9dn6hR~&lE^NHfwVKN?tO=7Zlap%+v`u!~hM>Upo@`UUxb+WLs`{O|<CuBJktpN^BNN<j<F4a@exe$o<b3De
7{M6&QvWhlW?G=AA!!1lOcJ0iY9cDAjK+8-YLxoZSxvM-Sd1AK0*j=DSg4soB+-oK5I{;%R8XQsL`Y2%MqDao15Cs#k|7%dkxdjO
SzwDMy!PTAN}>ET5eZ5^g7r@0e}AG5!|UyFJv#R%j0IhkgyhL(lcwWt?4f{%6Ie;!K(}7YhW$3{CrvK;Z38Cx)n*yVnifkCVyK{Y
1uf|=Gph<9p_YmZg)ee6+b&4tZYVKPg3FBzCRCuZ?JO#WXGsPo)0D}zkV>xb5dgx}j3FfOIB46^5#n$KPclF_A5#?BBqD1K!D4L4
^@pklq`Od2T&p<0hO9HW(HNoqUj8RI4f+mp%vNEutrp}VN|aaxMjlTX6B7yYpb0{nl?xg+z^nxHK@f;c4M2=y2`g=NU{(f`Oj1x_
tE4F)WRp}bz(x{g(~<^L>^i$=Wb+ECAKPvG4;k_`502k7(p`}w4+HQK_9MU+0yBtdoQ(IXS){L(<v=%XD{z8_owYJ7773#WIzSN}
<jCTzJt=?@1f!xSlB9ZH)ahVTKem;e(x14~y$dlVCneQ_&llXl^kA2lsqqKK6be;wPmDBC6%;SVM<$Fj27;<&3IduCriOtEMA(f^
rzD6X4NAI=Ks2jQ6zoV2yv#hkFx8hMh;)$fBmM_srvf@>cDzaCP(uU|Q6x(lIb$Hw4-k3OrFU7D3J-5>%<dF_N36i}W|dcb5zO|v
J{V_`XhKsDS(G{Kl{(elZPQ&Hj{+YbIi!KkeRC<KyeJOfER*DR^gnOZB-Fuz`+-Q6AAoS*t3z!SsIg(vsPi=3UtAPPnTj{6NcLMZ
CrP#R#8K!2#UvsyN3x7Ryd^Ne5C+irXbp@|<)ssZJIMMyBi|V?UljL{p96#U^!CSjvHyA^0-nRQs7McKujG48Akj2D{ZrfN3~7yO
$;2zpu;r9*SxK$M2%xA$r&3`l#zn|hDk_5_Fk@~elSquLrMS*17}i<tYNj^R2DaxL+sTI;nAmGF6B~@p!$?2C(rsZ>!$FH$%+XBW
XLY2xw!@UH(-NV{7D-s#G?fTe)}4%vM-5jsZs<#ns3D*ph7@F~I3XEgGIrC#i!?U#4hDlstYj?S^k7^GU?wO~BvIVbH%wU>7bzIV
AVIYcT&alV<1;A7MYjQ_HW<=`id$$#M#-rtL^RVZ8KWfO&ZhH@38{mea7B%!n{dKJht7y#@hUP6)d07Ph>Aprps^7U&Q}>0Co5Ru
RCjC;QC-<=+lE}qWhTVSaezCo6-*eTiA!adQvbn*qGDCumgCiA2fWgJ8X2^qo87^TX$=CCCAE@NMb(t<Npx_AKz3;3QlW&zcnC?0
o$bcxuGt!diW?%W*&|Z!)x(wryau!)M2VZQF&)|iR<=}T?vTWYIGVIE!W1`zz-DsAj8Y>ISZ(g%vPz?ERTFOz=N3CS7=*_haiG&8
yRw{BIg2ZbHqb{N*rPSrkv6x_CO(}hUirb9(%2^HQYj6gEUjlE5G<NURp3R-2qx1<Oa%}XHOxvH=53i`;ns>2Y68unu2#BUT{7v*
r#tpoL0BT4<AsAz9T83_;$V~uyr6><7*n#jh8dVakh$6KCg$nJu(cA#)(T<IT43Rc(3C?YS2)H5ShJf6(<c}h;}-^7WRN-D8~`Vm
3ebqWArK9qP2_Siazvp(QJew>WVV4VlEZ>r>~7>>h2~|8Caz{sHWL?QWY(eA*g02+I(XUkC%pMCw`2p{SQkQ~{Eo*u4Qo*q6eh`*
nAc6fF*r1`Nn+smS_69K7FfpGp}Vy7R@&)C7RqjcQco>$18u?G7fFtxEDq?}tYMY4MTQwfONgEgB?M(62$Jl1!h#zC+G3<<2+3j$
FvJ@7cj0|KArH$Z6rM~~^)yP`OX%hl!j@5>&uK^%j6q~l0>n*H!HuhASgHd?+d&`-u~k81X%)CcIRp)xhqGV=nX+)LRAXaBD?-Kv
Vp(BXjTkc;64Mt+9b&i`!fAn_34<#MG~%$WNgHKl5Yj^B5<sXTX=NK58YQJwmo3OKK`|KBC@C6tZCVU)bYK|vfZ70yh#<QoxWI|J
vKv5u6qF?@l$i@dO3=iVA(9EaaN!Avw-U&6C<(=-!72_)2}W4!G0-qcBGVL=OG12XWhes76DWd)h+-0H9Iy&#iWeZtg(#}XG6G6s
A}N6)l1i!~Du9^=sS03_q>724sj6gwK%uB&At*(m5)-5`0q$RhVN`I8D2<OvbD1zvNCha;oj0}mN-O6Hk;oX`UXv0uixEl`uOnzE
<abei?x60xg$(e@y*|CBq=FFYf(1jcv^m98+hU3v!pJI0DGFeMW(tUfX;_LGf}*4%X{4%|aFNCWl`51bq=+E}3N#Yd)QXCVDy&v4
ScPPiVj#jWRht6`C>n}_i6tqeYb2*68A~g;M@&hfSb-ptl<!p5CXLiud1+29D3yhS%YLpj$^Id&izY}2!A-+39dpp==025ENtj}$
Y9uL$IU;>Tkji(UKL}o5N9E{jJNc)i_~*msL4B-B@>23|<5FINUmpv}ze1n`-q@8;oZ+NCnRG~v0z^6@kLf_j5j&n^A>#&0ffBin
IdDf9+7B$Rj8&t)Wj1`U^T2Q1k5-~daihfb9@BUD-q$=M7&NIc?~aO^Pa+yc*<_*dA{x|Cb&zHI6HaLVC1!dh2DX5qF_I#HJ|KH>
*kun?`fbhqgz}3Rs=v5s&9g|ROJzeFq|8?f^Y2a@K@j#`alOhoG)P$x$iQN%3QhXTX7q0~JY~5cO7B#hI$@(1wBUf)&@?1tM@lW>
pwiqm3tkZAGX}E|n6n&$go0TZBxYG{kf1391c0TbP(&f^y2(UF6G=s-l|@!;mN1P+8z7S`3@{WZ#wse2En5_G5yBv|GBR?RA_@|v
#!V<5@Z2=6$5NF=Rb^ERQiKiB`*t+ltict-b%X4j9Ra!_sCYoI#W5hn#G0E}n95dh(V7Uu7^!kf9HTHpAts8VqZDN|DhX=`sn4B>
`Wa|tfDS<Uk6Rkwaueur4#(N3aA+X%1B^jp*78EQWoeh4!!pLw8Qx6%D3kqCamq*P@H%&-B0|tqjVeU}>92+lti-%IZUf8i2rsVv
^Z1hK;=0zgh~`1cH@3*eVrs$}|6Gq|1X4Nu1PTVsL)^CuWPi$4oTiWCa~dpyC+{;1v6FzT5>72C{)gnsp4-)KsR;h8Z1D+lnaxwc
<JrD)^RZ783FDjT&A-#6`XA%Lhlle^KvX1``x8=+PXb7M5J8#*38_5o>F-0*^;dNGT>Ep%9w)!M_lW`8DIoUj`-5cjUr^`S-Q+9%
@{ht76wFhq7D3D~Q`(`~``~@@_957T&O}iB3QpM!J=nNPW_L+QcRzw3aqT4?fjP6ddbnNvhqRI$|9vqKo!}$mDsdEo>44DB?u-D6
6S6}ABj?$z3{sQXNqXUCK^O_ZgbYFDAuQ|(_rgTXjV%Tq0AaUhKa>luNL%PY=rW_kb_EXh7L`VUU9dOI)6a8(87JKswxUUO8yZ08
B0@t!LWB}BL%Z)W1Q98e$-IwJU5A=oTOox(rj^EwBWMgv%*iS+Nr=Wsiv<u9R8lm=6t-d}1Q8X5WDlJ*&7{=Wki8~g84ygNOD6^r
Qi76@rj7T&G(ztQy{l7|BQ%oG1$?FB#SVCW*9s@Z`H3XrdDU8GSP&E~!l9!s2%@PZ5W+^KrPOFiQXp}$gY8CwRE@E)2fe&<V|c;j
wGcH&1U{CJb9APmw%M%Do@h2_&w(VD3m9bZ;h<cFXxad94hK;3sA#8%7Y`8f#>^RNXeLO4X&R=GXi}7w^f?K_PVTti2fOd)9$s(-
C@m@39`H{0LOpg3$)Yaq(LERJUjhb)P#Gvvg&;6{vm$7OT@L1lV8qjW9PbDYuY=?Dzt?LteU;`LAq@0^vrNl&e?fcC8x@(}ldzMz
;wa6g#>imYNkHbvXh28#ZB&-nCaj7DXj>ALV+ta$RzPDdg#<w(yvzuRWkV8z<V1?FDiW=tl_ZU70wWnwM%Gv|q>2)yK(?b1DQP7_
sH{td888G<G{)9DF)pR-gu+HB3_!%w40O~dq6YV%#63~7LZxWH!2qcWhq(&~B-0?A6dX~h4MER_Cd(jsor-=n9^Rn>O^_C8a99E%
;`~{r2pTGNl)b{*Zf#Ev3U8>Q6M%E;A{(F&MGy|c1?^nWJhnL^9kbPWJZH1BtIM5%^Q+ydGdQ3uA<~r{Le)2*St$p&(&_`K_{#R@
#SRxZOhITBh!y$5xQ?KtFodMZFd#=t%4CM=h&yr1ju{{i1!a8Kv$j>3D5@du44|Tjg!5rt8GasmARJT7*Ni<eza<bv7IgvL7IieR
VB;88$F<%jiGZRBUT3>Y#ZP3(A%F{P{{|a;0FjsV4fCuzxAoU&Q}?;#tXRjd)oZOdq+}k$lW`fD{TOd^8a#7+IAOAF)g0caUbCV5
a`ZYbrD9`kG4|45Mzel_=0holxk7!ej<9Im^L&Y;kMC~Zk+3sT6gDQrBJW1cx-QboYqE-C(8w^g83<ZIR#rz4>~#|>!Ym_XhFDOF
VT1}QKwm&@6B^lXgNSsH)0qk>a#GW&qYzD13L{FRq_vpHpfQ1L%#u>$fp9s(IY_qFFl#N8yu>D%j95<j{c_0;JHLPL{|LE@kH#9m
mrSXh?rTlI$kcI~3Y8apx1#*=acP66?6`!%St+@Nu^OOo$fME58Mzxjewc8_UttI~<cc3d2p5%-a}$i_ixj6qg?Ke(uu#hCIeKBG
?E`<kFA^i3cV8VCFe!zo^$1IW=iS4FGEX?4V~eFi@R^cc(s&T%3Nkb8Yw^lt9sN{z9-6o6ytT{A&UQj@1j#@_(ESB?tFiY!7>{Vp
zXOF06d^N`V}{tNs*OSKs>Cx_zHw&^IAgd|)&n##N$uwx=?7LuKUqvi8WrU0Dr#6gR?X^&7t!sbjz#o7xnVcOJ$((d`(IBGPqmt(
-v&rfQ8ZA|69XhfG%ygfEmX@hGBqhO5QKbKO+ld|sR(JNq)9eDV0;J$glPaDvtkY7DnpC?as~>VZe!5d6NeCrh&^KEwp2T!P3${C
=G?JGYp6p)LtU~HEA{I(OZG5h!k8OG`z>(l4h*JKG@2O24siJFneNUV4j(u@A%{j_o$@EKPc#n_P(c8ODioF>>$3-s3OMq;g92g0
>0+<a4uF7o!a~3cLP-)!)ej#joRl*OJbJiy_@WB1d;fw24hEz(+MJIwhh|1PIoc0zcP`9<JW#UO>cO47c2P5Xl7%8{TNOQ2kwKfo
Lq<veE9%*12McQhD@k|M8!IaCtLIdTR$0gNfs7i7#5(VAL-F@u+h7mFK4Os!ZbsRbCh`=tG`pBMhXs4IZXA)&d^?_x%(l#@fxSP!
^#4cc44=1J)mQreWdD|)E*x@u5c4D72?WP5Ve(&L>+Dqfq|4ss3B%JrfaIC%dW-hr5F`NnzB`Y=j-5CUBy0D2xUQ)^O*9*rj6sZq
K~?UyOhT|!DM~G9Hi1NoA3F-+Mu^EoQX**~Mky934p~Mnl3aC^O)x4cstqoZ<tPT6O=y@iAc+{LjY@%tO2Q(#Yl&4VK%$`(6ow^W
rZiO+D4GgY6=9ZzG+8kqDetnuWKmHRP*n#^ssn7QL|8ktVuBXdEVQD?3b0UBgGN}V5g>myP+Dt9Nq-4}NNlVjAVScqXno0o2rId)
hB%zwH4CEYsxSe_F(M=wf^gMFEvq)_OJ<iK3Y7}P5kkvKH;lTp#=2t!Em5i>wp%GgS#IrfcHve*Dl*Efux&*cR#;NhKu}^TDX5A_
HDgXx;{-`nP{=^bP-M6eSq23vQfXiXLMc)RimYJP+L1UlEHU34LrRW_DHcH4%($IWh%ODA3mx8)xO3Y$#ye!<U=}SZQb?eq&W6~g
wK9QWT05}T5)35!`X&eCBoF3fP=WCS4ICc-li}{DD=JX>ABBXc;Sauwc^+L{2@L$z{!ozb%)|f?@q^l*V>}IkKR5xP_ZrA`=5-Fr
d$@1FMDy)9pT;L@A{+9E0f-JFqw$0ea;#Gg1rZ3+3e_TpLS%%3YyylclT@Z-Sz;yCAy7n8MO+&jLe!#xT8(R1NR1SVK}i)WKt|Sc
1}bQYqJo3<#!M9&BLK>Lura)ZOc@ymaaKDC3~9>=T)H|2jT)eXO5_XmS{hANM50z3;Y4dSBvhuRQw@dHEYz8SwCm`78be2ihKEe-
%kvrYIG+QBvQkl<!Lk;!u_%%B{l`fmIJ~(O>zICI-hPKZLp%j1DLEa7mxD=9kMDe6js4uNo3FZy{aJWj*MZ;QUFPoh#`lfq%kAuw
`2VK(Ga33CA^Gd(HAa`H2gHJ3ts`e-BZ5lr@W+hyN51xkWu`SfRTd)_C(;<(J%~~4`o3CR;lnek^oM~V29IsBlz7iE=~?=Y{1}mv
CLZC&iD^YrVq(L;Mk+8SG=XVEsgk0hf+`4UgC`)I+cXmdNocW*tW1Jwq9UTH7`2rU7=sfPrdl;2M>5PsixpQ*SYXAV#8g4ms)j3!
!o~(q{dJq%H=T?=)H~vJm%*Ls3jjYNMLxL&{Rl|006q)t0pOtk9|k24A1>lOAGxG_ExF(G>D(A~O-7+qJU_623<J5~pd3F)f0Tws
m`p+NI48Gp>jhBKv`_^M6Qgt#a3VC51B!fwC`1}iN)$s>ArUG7rB)RyC>R^?@}(bVtIU0y{==vpPPky$pP!lR7tWGqDoTJRVUz>F
Q~G)V==~s}`r%M1R)zgT?o|#U3!D!xVV|?Vu@l}1p^hhFyx*}Ox7eKeS_)P_ZctHC9KOBxejd1qj2kT+PQo+FOYuxl-t?)oz~!a#
+OP55;jy|=sMWtCljy19J;JZmAi|Of@=4G?^#q7fH3Tpd3ndaW6+*--K*d8fL^TjZkTXb3Brpq?(^FM@!h|u!86D6TLnDi;5w)nP
RCbd|KvOJ|5iY_~QkpW`W+;LPsft*rrU{gmDrTYxf*FcdfhlGuUghfM$-oH}X#gl<MS>a-CK4Pl%l>v0MKKjcAzpVWNpReQM~@fJ
%GEzL^wGAa8fyLXq09l1kC*WXgaj$M>CY7R!OvNcY(vsrM`W8!6$^NQ&FTVoAeQF43DOXaK|nW^WXLjZ(YC=6Dk(^5SV%?(BO5T)
Bbq<h%FsqbGJeQ>^Ye}C>dazy8gbcu;@r8Kf%EMRf0EGy+@s$U{ckb+?G0WKaaf<Z|H83yLIl=a>pjnIElgmhPr}J%!F`l#eGan|
Fm<d61d@7DYDs;YbRb!<lwk@ng*kU15!4~k19g1wlcGnM>r>5yazZ2`Bry$Z!qDnKVcq7U7w&jl5|*eMo5H|y5GBsZaEO6v=g*m=
LYuT$!M0PCv7H8Z_nhWN@_95sC4``N+kn`NF&GPAk-~|}&_Xb9Mh%uNj)8UsLxBinB<?|&jm-6(we>l&c!w@aog1OW0RhR1C}@jJ
k~1TN5(|K6v=l|6^6^R?2v9FtiV#4(tH6{Xhm+f6IB>u$Hu^LzKc?WW>?zZvHH)jeBqOyb9u%cexOs5|7XkOjq7T6vW+dz$oo|!~
TEgv#>$+~EIfr(M>;p;wg3LoGVpj)-=mrwTW&_d2v`Ke{uuqt+?C{ShrZdD3)aVVH3o%2?Fz-_8Tt2#ntb?_I0cy)Ajy(GZ7*}xa
p$Qro)Mp|b6^s{tc6&F82b}L1e2YX!n~Xg2M|a*6Q9?`D<3<Z$3*(Lxy%7P%o0OOmQOeB|g&;B&f{;O#P^oOZ`DD3E%Z(aCi5SAN
k{0lJrL+(j2q6Z`xH%(2I(8i~a!!Fyn*y$4noDjLOoHa}tcY&#1x4;0*BUfyr7&WbTHi?dW{(IWB8s5+&;~(`YZ6llu;Mi#SCg~#
c#Mz{4wx*`XEL13ZQa7RX~eLbgy3}qUf=>YCDEqK1j0Fo1Q=Q6ISwH97p<Ke>Z63@y4>CfQ&5~OX*=`|xiff~O7QNYmN=1+`Iv&M
PsX9ysDY>4A)Ki+Dib@5#gh<b7R0BQltaKh;neB(Vu8s-b#~z~i<K}k!+cynH8BHC4_e(s6QewpI0p#MX5eEPfZ#|w4ucG{bByNr
z3rks2H8i~$SJlF>BKgo4q_SN7j)-8tn!DTpC|Eo(PBpey$%|snI@b!P#_3MkeW}13>{D?^3Tjfc|L*31cPgUyWfc>fYAqoZ$ebg
vhN_0KtO}iYixG$)#!tLX(Bt*bKD-~c7O>KIZLkS3x?&=3uTZc_Ct{N;%Vj#6(J&J4Vo{Y>vY!asmhkLT@GfWWElvTwC<2EqLZLb
5QOj5bp55T6}{T3Ad#+=u^BcUHUbZr#$=v|j!!oZQALR@q==RM;pBFWE(YnPaj^n=^q%|6>dfQ0YI<?$0`Ihnn)Y1*Bq6X*DVJrc
2s7;fIrZT^b%mTs>ITF#@f;DisJ)HVj2_Q>8#2Vh)6S{zN#h-H16Gvfl6Hd!hf@qeMs)GX(}|l5^7t;!d*$@60(#D<!v-CQ03boo
%^}s0fRWDQd*IE9&J8$MIMSNs+@dx?8(oOGjEGy`1AXG}q%l@1I2SL=uN>a61*wbE#bym=d1+=blPx*}bIkKjG@`<xtnoUF2Fw?2
6z)y|LrBhaT{;kUsT(vgw@{;r)K)bOrUL<1-uJNdLr4b`hoEbDd)#t^3o0C#;}e8cIUKpaPny63p;GG1oF|VC7m8ZQLG*h<ZgI;S
fZM_twSi2*#6VJ4H1C?Q`R<*aQE*M5%%H|_@(M_ViY$tkM6;rV)_mV=COOV!Pj$xnzDyk6)?~|$T(({ZaKb6Z_zc6A1OOZgBS#qG
HVeU>Lkxy-tL-eB4IWA(1+Yy}xC5DhghRr8G)*GFku1m-AieTlCl36lFrmf@`a{zTM(9UL<#ZFA(23!B+RiBBR$w;GWwkCugcmYe
qI*EOU?P%4B)kiw5G0a3*b;_yK++|OOa|Qs?w3JrKOA_geCN5GnB0g@0%ihtXJ#D?cL9eZv^&iS(eT80gA8=+?8wO2=%|tKPof9q
G#~MU=53f4fgM%i9_<Ud!ki$V&7k-d>cDoiQ||duWOAvNwVO2zX=#DXP9)zdIgX3w0B7Rt6#iXFQJ%tm2q%}6CJI3mXoLi?re8dD
oJ+0BD>1GPsV;k)HeD!U<x`DnOj1@+8*3|uYm2ps!AmPx@D(v8A%_}<vALSn_h4<rs8!=~Lbb8YCXrz;VK~ia;FBnyr|Z~vnjmEc
C{wCaZT7OuQ!0v}QcVf`J1FyM-Qjz1PTlh!S4rO>9S~7LU?u6S>t<z@4YW+*uD!arXYzj{nN;CUN=IbLM@BkZauIUWZqkP{D~i>#
m2;Dv_r^udT`>iUgM<`$Nn5hBq4e}TIC@8q<2;IpvrvC9skCR)H3PKsE3E7cNFLOg*Ok}5S}9Nk#<<f8rA8&Bl|hNH`=dFDeQ8!h
x0rD(5%$Ao$QhlGfo<V<QM?#y4uL&IDL7zJ3w>~+cuWN}$}*DLiGwCSwurnN3pAE!wr{*+We=Nhw_@pH7w}r7vR`ibHsHa#JxfZ8
zS@(7jnbQl6g(nO<eC_aZ4s#ZLm2Xi#XB;|vkW*APG%Mw^6t)~1Qea(<iukQ4Eabewf6IeRvlV8<PGX0sQW~lyJRuK<T57_q9;7y
LpY~-PqqP(!8RrjiQOko(RaD+NBAAkc?Cr{#2k_;88E=&^&BC?y753+191>MPN1MQMeR7T{{*ufaZH5BGC-0*%&<xXX^TK~`CvPJ
9z4gUCqopmu(VY;m3#7F_uwuIbWdJak@{p%Vt)9B!FnN}*w3+jS6;i3^7g6FO(DK^;&?z=-str0qpgGlNT`iTR0%|@RU>7Em`RF;
60`)Uk}2xONQXie6q<ddFrvmYEem4Uh%p#uHg_hNAfu{OLTc3{!LYO|BSZ*H@47QV4Q-OjMQe5CiKd>QYRdPltwJDUH2{Ms@lc4n
u{xx8Qn9dYjEzT_?4=4Ij>(eAnwBtPDFjIAs3;YyE@TV_7=oAv1V}6)YRXcGWi)}2B@|JJ*-9)su-=UZl7^#Z`;NYQrF9{)ZU8|c
5TG`Q2G(7MoG9Cp=r_?|Rp@b5S;uX4OJ@uFFy|P89C9K0lJnZ=W^Ubh{&cj3R{-b8=;oQvt~_YjV&!V(vNL`Qg{AQm#SVkEepg(I
OCFIV4<SY7SzBpiP=LUl7-m~!OJflRVwp;*B@|LqHBmt;2r)8+Uu6<~sP=xgGBMaExT}&L2Z`CxPWcn8qmU?YIup?$;Uf5R+cmg-
vhP*N$>^*$<y!d%3hpNiroIOMJ%WYV46ReWo%ii*Te1+;Jaly-#%NtxXW(JBbvA7*0leW6TIQS~RV-;znSkg`+1$Etp1`&OF>b0H
Fkcp8bTM@s0`O3SA_qafNrCj|^#+f*LwuqZ8xEeewF#$$|LI^Ddx)3|mz7|*9~J_R(TaRvCX$cZ)eMO8O(X-G*MBd#QQoTgswyE!
;Bqhn#exHey*y2t*$Bj8;o;Vmf+AWtz4I?jo7VZtHr)l{Fi2u;q_)tW>Yzk~Ng{)6Xb%Pzr7&sL+S9jxTDjGRA}h+!t7rqwu^xNg
`Q4OC6}l=p-3hGW34jxjUh`64lT05C8yM{rMdvI4({2SsZWV|*jg(}IU<8L`K>)?v;NIrhrljX3Kyjq(cB2_bSghVbm}6SVW}D~5
t(wqq*>_DbQHy|^=#&9v1c?mt;WBj&k<8#u9u5XM%rn@@GV+9`AcOuzXc?o*iNlH@ihaP<v#}u@cpSZU<As?vZki2ok5tW+wMQxm
zL4DAy>gw{UbC{-F0ie!rkZ1Rl^DaeqGisndPbTY<BZKnnBFq#+S^7MorGn`9Y&Jq#>V)|fnF}pg~tn2kG}@SDrmOLsPXKzhc9+?
W;NF?_?#f^u80^c*2N{b-m%OKk$BQNlF|r#xkWo2a}Mu;K8T%PSdRMWCh19_WID<%r!mcH-JHUrY8x50ZQR=fFvY{s#uqibiLA+c
nE~7+?!Y_JnFc#Tp*(H?9AuhKi|;eLq}p3Uq;w|G#wpnwVW)#uX%40^F@$-o)$$RIzz1w~x4jBNrhydw%CTd~t9L3jdB#q0o&;BW
6TBE3Z)6K`Yi}B{I<PF+m{nw16-6~=o-E%U1AOm+>f+oZ)SKC=YgI9f9$3n@>TH&x1}t{PONv9JG7Ufo5Lgnx%|v2Z_@ND6DO&1n
uy4G);d^n1O=H;ic`3BmXm`fO&6+v8;Nx-QlQSl*BF429Nn@N~fRI7ONd*Fi96-^<r&jm4%yyU$IaXu~+J>-(DH<Hb5(t{zt|7!C
lxr^$PBeMKkZpyHK*;6kz*d>)6#x=QB!(cC0GE7NfmF?uwXB@k2bz6O@-C)c1x`eXIcg-dvVny-*y3wj$aZoAT0pz3fg6#tF!O{U
NRhfo34w@g@DSUsFo3NdHNkkqz}Yba3jyVEgEovyv^%&fKv@`dgaO^9%E&BtwY~^26GCgFI_Qt2eVnI#O=T%4?zn)CZ$a+k89AgQ
FOGLHLCcDO?u`k?wNAz$+1^-o<+4KrSa4ZXf>o1r#2Vh|b|{l`j`Jcr=^XT3SsQKjYnHj>I1-IEm1%TnIsmpC?IfLNdg*c-Q)~u?
_6|}k9h?ATIIM|WO~5alie_~f8ME87zZ|MmG?)*KhGvQdWanlhxu`9TDmRa&7-_E)RI|YA<ElMYN)ETxBjjvcai@gA7G&IMh#)}D
!j!=wA<r9zAn`5GK<T&_vKTffYpduKiy7I0(jahzb-ad0h8WQ>fYwP<tDtHfX3SiOODcBmGDNmA&gGBqIjvG>fk6Sh<|7pCZ1K99
94pa*k=a<-x1BqRBo2FX-ut@T!GfZVJX#~mRmxhIgy`ZNH>A3x4H$#Dj-iYSCtiw*5nL0f_l?liJ3}WRJM{||a?mbdc7+rZ4*U)2
9gI3r_Z=*(ZSxT;?@H5mrp+-R9RuECk55(e^e-}=MeK1k2u^`)Ojbp_ut2<l${HW=7>Fq$42zm2dNP9RX5a?`MB;<U0|n6}s6aB1
<K!51;P-cJ+^Bd2(j-V88*q4KNe3|Ehg`+w$RXN^<W5c+0|}ZY2%>`2P&rPuJM8T#x^9ZUp**!T_AwLbWqaz*gqgku7cWds1b9=9
xUg;DBTQAM*fb*Xx*55#k<H|VNU;z`0%ffEgbE3^X~MQcb)n-u{$&jvqWuhrs<v4LCC;ImQGpdRI~IY1dIS%ZgwYRJfW`}E+U$7l
uRf$Ve6%dh9l;n4ARg&FIhh624WU_@Z0T&uXta$ABBcl!iQ?Tm2r~SoaI##1s+eL1dw~joGN?X26nz-NUv@7B<{9j6!P&>1&KK{$
b96I~*Xy3@uf*h!S7iJ9!7K)VBm%XFqg5lqvviIT9N1n=u|`4C1~oXpg@u@7bT$e+tQlXVx`9Y)L$N+qy@<v#=uSu;%!<`=g)?Pj
Z=-`X9z55NH)peu*MsjL;`}J9<Cq&5vpPq{(R!!M<P2AaR}x~pas2xV$5b>q`s^>X=3u1u_9@lqcvG5Trb7@8q8Np?Oi3w}6F=Rf
Ktn+gi&JS+0QQz~;%sW)hK;0foz(phfS&1S0Yl#)kE9}ML#KWok^$aI_$T0pZGcW#Cv0m%VkH7_+#Yg|ron=|N9CG1D49}%D^N>?
a<RgT1rf?c??-oV=fMY`1UsQP2z1*+k?~?DO@~UUnHpY(+mT0jY4&w9!8c!?-3j9-#4#t*W&BCR_QOP^KK~|GN$>=xPb>_GTVbS;
BPL~8X$Ikp!wL$xRyfQ<5fV#|W-yrs23rM7BP^*LqY<`Du&kvejTBQ+rU^xA5!J%D7)xnVL}6GX6-ZPm%78F1z{$y0Ai}03q=qrX
+t{_Yl<oV=d~7(GWsKW@o%#;|;vg>wfHe=23ZV-OKEsLK?e`dm?47#@NLZ6oo!;*#l$4@>;h6m?XF<cbi-#5>5-S-ZnLOW9vCO5m
Vz1$|+Y>F7sd<Z?L2|-*UZ1Tt_I4PPHg4)_j~PtzjW9Xh2RMp}+9e|(7YkaVZp(ifJhb9YKo5LW6A(~MN`vJAgrFIGekh+Z<c1Ic
Mk09S-hC8P7y@^3qo@$?#VBZb9d)z_!e;;&8-#~Ae~D5PcF2ZX1SAcl4+wf%9a>k3!@zp2&BKcPp9}SSB|1&UrET+V$7`{=SEmuj
_-^qLi*Jget~t|77P2-`aL5}*SstWI9I0JkVJT>e@y5wAMrkD(Sq6s5A#L3&Wr`D!gk>Tw$%SxjkdIny!&EhJl@w!koK=ao1!B7{
P1{&-!W1y+cx~pZ-I$>lFxSHl%c_rD&<L33?G%%%L`dYz2XhiK^jcK6L#&shaaL-_23bZ7Q>O+AoY_V&8f#X;?IE2L47~m4@(LrT
KqIy)Y{Ec6w-nqY6Wd8MKt#hpp2R%9+^QxbiF}Cz;RO_>0TNXdGX)KDICy;gb0Z<x5J2oi7<edX?D}}Vp?eX?=!fV{`5%`HmOa8{
RVoag+YR}=+#wksDky?D6XzsdzZCl(rxf7JhV}8lAeaZ)=6p5pN5&GrDB-!czhf{cqCD-N)*ycm^oak1@xHq`Go;7lkM@fJihIaU
?9VCe?B*Y7DkpdIkrtDQ4Gk21mJ$+7F(o8GGQkY2(O432gw(ooCYlC=VrC4~hkB{D03Hs9|L7*y+HyO;lh8*T?or@}Kcx8QN2p23
U)%b)AD2a6Gs*<{d3WY?L%<-QYJxhL4y0Nk0RN1L!vpODUI-3>+Dc16r;?-7We%bLD0s#ZG(u1@E82a-{oTS1P*4<w3pFBB5G4vw
3!z8EJtIF358<|_^n9`s9=$|_C~co-*{!PvGUr$mHchz$vQEYvM4638%G@hTN^_os^~nhx9YFuFV0zD27zB-(R)^MHR0V(#59dSe
hY^>fqfk1RB|@L92oTbG@86cAxY*_#J%?y=@;B}_l35|~9!*+NO)VuDN@eG3P~=c8B2ZEV1GT52I~pi~*i8!@WJ!Y+$euju1F1jd
>1%=eMaQELoB{b<(D%tg7-SmIWS6gwCZmx#5Jn8zU-Pz601k24kHhW1T!F+1(r7dl7=mVI3W*P3T?wOA%$T6rX5p-pWAQ*{MKv{P
a)fu24U7k;iT0e8@*dI2l1L~vV>X;ZETt`#VA8<41oMo7<P>dEw6sPnZezuUm0~z(y&!(BhV`JC@mRx~3Se*!7~x?OxX}vq0C5dt
CUdq=jq|x$?%|OCj=;?%QVReUMS_q)Y9dknMrR@e@R4;RmN4dGoWO}e{6H!PvlW)7<6XW9z_2Vl9)#M906Gs1hI1?(v;k<Ug06$!
ivupIiWTKrj4apZuX%d+)|~_5OIV!hMVt%=YvU0egt9j@3O%v>XilJSOcFkm;iNp&;v_tVw*~BLvs+;pBmd?g@ceX17R=elJ(;l0
)^*!RNvDr?VFj7dY>4-ua3LlhbfQG}Q-cKMfvJ}ILZo>KS>2j>#7T`Wu-Df!m~=U~dy>qcnIK2)b691NyD`9*X$(Bj7o>o8{+J3w
M)_mwL~@vWd{GkK8oMxr_nwqPOf?qAe<ns_laaHW<wy)QPa%dEaAR7_2gYnJPwjKas0Q)Lldb~?l9YICshL&l5`?4QnBa9uaPG$|
Ou(rD6%QC|a2bfBylkMun7RV>7$(wf9*9a3EP|*4dYI5Qp`I}9b4wvEC4KhhSf1z?Gpr0&gHWZUP%2g^yvjjbyj;N(bC(kd^}&ai
7qE4lHBx8}w7)~O?7J-q=IB2ILsFm*$Q&&!%@Hs>0VozJGrxg(;BB%|0suh6JK&(3N<4&=(Qf%`FFm`@bjRaVQr0EVtI+8Qvy=@?
wa!VTF*YQ^YNi-0L5O&kGa=AIfm0^L28uVlxZ}IV0J4hp=aXE{4C}tXqkA5OdeAmgWjZapNg&0|)*N)^t#GtURo&#&t?;&5hnw1+
UX3k-*@RDXNwSs;lq7Q+JrkUiIZLLLYCNckSYh>Dn${f_PE15Zd@z)ZY-an@S=HWLI<*ZCi4+;W-8OM`ydlIC6Er9hG{!J5OL+{`
hYppK9?mG>$R^tNoNqQD5^-aIly%(<j39ZH!?S)9h+Kt+jj<dzZAE3?w7Y~mofj!_`sWBq3$l}6D13q+K)@Citwz<h%E22QZ}RGg
Mg0$#Q1IlujwpSQ0W`pb5VHt4Zb}Rn128a<g=SbJ@J?i`fcG5Wrf~imDF}j#G{JH9K5&1RxkqQ!Q{&3?`n;ox;(Xyc$^}IvXY9YW
{NDaHSLl7<{*UsfhK$0?ee6GRIi&AaNUC>od~l<PoZD)dSGJ8aIZfthrM6-mX0odn{=e(Y)etWUkHv*Zs|^LTRkTVzKbtk7ou8LQ
IiGQ78jJcNK&~b@UcNYM2@iI?^y5)`qKT%DcWM<kqr5>u{kaCp`*oDaaP^Ds`51eTriDSXj%x}NrMo?C4|l9fgoa`N6ffw^D7h@O
ssXQ+0nLyky?&?R!^{7!&aShs<@m&Q)+bEz;Gd-b2pY+Y&_@9P`F8m{6R?ra4M0EG8KN^)h8a?#beum^1rr<pLG#_kEiGGgAnOFp
72d+&8uEG~gf?<8_;@|CAe__Me@N6TUjp2DPLBzqQxjz$SDB3S%|(_A(43%O_oU7=QvIYpEfUDOE8a7duHr#IM87D%_<l?EU1$j+
8*OorqKGN##2+zo>ov)oln<vm2)J`cMwk5iak!SL#a7?U#ezl(pAMsM>+T4&%-qk>-RI-|m-7%nQ9wo@!hPYkm8hXuBDJ)sB>4he
91j83whi>tJ-_iHL(MSw`tmp=k`4FQ|KjdQrwS4US;D&@
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
