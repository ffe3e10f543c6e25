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
LRx4!F+o`-Q(3ryIcNdct$%=AL_k1)|NsC0|NsC0|NsACHGb^Z5c%1lbQZ=cMSAyhop-F?OAXe2vo?VB=O`5vqSDI-J)5Ss$$e<h
&=Q}0-F?2`21)>Jf`md;a$+NG6akr~YRkFQl?X{_&=eG%7*O3|cA~1PgheRZ7GTudLu?J4eEWF#K8XO8DyUTzNdXWA04M=KQQhuo
L3>pI000yhwqHBf7jwLbfr-72vu;IO4*A!;&b)Baj`L4o(w(=ioLy^dsD%sN@B?SBAAR@5&#NWvuYBe=bD$P!Mdj0=H?3cLuBfNm
zPj~vU;!ofm)Hn;_K==^tKK)=-tTX`z+Kyb9RVzc$SQqwJ!$Isd&htjA9tSicFVJSVloQB_a)Xvu}e&0zUM?v)lH(CTB-)h3^u7R
W>oF0^mkQlwcB)~+c*M6<84{3wPxEBZpXVETQm%M9|zTHQ~)aLH);R?5)`hk%)QysQ@)ySydHsikG|d9bdMefu6n26dIN#;zP=ww
k$u;;vrAhaPV37LR1a@qyumM0EW%+XWm+!m8tt91G$7(rPPNf<jE+*HyOb=NChqMJ?&_U}s>5ImxidE_o!@DVd)WJ#tz6K}N4uSb
-)+K6O4GBR>9W<?YQ}BO;<o8}4&L+7XplM4fGRS{w;&xj$2+~=Jr}cTgC=Hd)9e6hI%QVg`*#m&Z+ATc$TFwc=iANz4vGVp1RPz<
>$@-(4A@I3Q)<sVJzrpU#aDX`08VNMkl9*Lw)-mfzGJULL)S-1CmY6-K8AU^L+$JC^{O00Ric_`pb<99*uwZXZ*k9V?ezHs?J>0u
<Dg$peYqZb#9<XiZJOF8W@(Zh*-Bh*1J<{2dq#Ce_r)$@rh)*10Rm`DCQURZ5KkgxH5C6-)iPv$QhKMON2r@nX^0^Zgc5oaNt&k7
H8<*wq-my^Mw$RLXvhr)fCP<1Q3+2)JgNGgl>I6COwlH3l-i%Eq|?fJJxoTR^p7YR8UO%7Q6xfB^i8QxYMaz*Z3*Q)LrpzHK*(qS
05lB-fCMTb0x|#~1O(BdZ3=n~CPQkQ5YQ&kG|`}B5@{qLAWZ;G0SriblP9EP(w<LAw3?rzRME8n14B*f2zq~J5k-5;2l!!BRZ;&D
K}G#^kdyzme`my0kdTD^UY}q1`@8<f?)||&`aSr3e*cc=-v{2H=O6vx50qz5kqPYuEIq&X3emR;6pcsy__ik`8Yu0`^0p>gY}HSP
Kk2tMfumGu|Bm1|&FsNTq9@)^2fE8@;W^ml|1-1y+kY;9{bL5!BPIWQ@&S9*9Z>=VP>MoP?LkQEhm=#$<!nNIr-$rCU;KVQv78aJ
^-HJjofaiEDYS&D4*-9^Ay4sqJVaHICrN%I)apd^(Dbve6fI$dKT?eX0dPzJwm;f{n=<#W&!6q!&Olm&?Mz{qBWFc}{x|;4bwGkQ
t2>Gx+x0N4^R;6%ro+F_|3428Z><lb)zO$)2~z^Rcm9F`>^J}YWTE#!|7ue{(e-=(`qok1)DRIZWdRei`nTb$u1BBSmLgwMavbWZ
AXcm_@Edju|JOU!y?l|a{i++~r)CdX3O$m=0Mv?%kL%0+YJ&-roPHR|vdEZE!x*}@{>}~?djB`agOBK|wW5>x{XWC?6Q@}M1m&JD
kGOj0*PgwfmdX-M6Yo`GkndajTZ2mM>R)`E_~8@UaRC3#clrE{zchZH><=j@TUcMBBpH8yU$>wdcpJy+P{O(HEbdfpAMWkh4{#`;
-GZM*CTmWB|G0+qa$gbSX%689NFK8{?m3ha>Qb?Or~FQOH1K%b@jSfeut954^VY|MoPN1P$13RwN~t7{<x)Y~^01bHqHqgrSQ;H+
+`1MD6b)B*`s#?gAg=V9(zBS@uirHgShyo)3JBpjen;I0g!_oBN<0(}G9;8d<ecANQnTU7$0t-7JwZ+G5{f{z#A?efU+5z-f(&=$
KJc9x)r7HlM-mDM?rvZ*li6Vexe9G^EmV-*#YW5T-`URgL?jLGZaTHY$n)Ml=TLeKPbg7L5k+3R+;O#lt%A`gkD4&pFh`c)YLNTB
$^XhVzY;b^;t81X=^=;;E+Kh=-2K9e7GZry#fK*Q&)CBsx8}YEgNU+@>j9w__PkHyAtEPlSn!(j`u{AT&tSv<=?wo~!Pt+x{!K0$
Dt*1`Ajg$~+&IwrF#AXc(DNhl+tE4T@IUgAUM!aRr2!z;*XK7j{ABMyZ6S1T?>x|36|bKTqv+$f>B#a8UZ^^g1r>hIgS+*^B`OdF
D3(<p?VGS9l0U<Ukq6d>{A9XzSRd^X4D68d`0{sAP63pN&Pid(+eIegdGATO8ycj-2|74tQ6^Sc>HX~4rKZw<C-Jz_U^q-3l$Z@M
-oo~xk>or)q&Fpl?UlcG`%gy6+}`V`(|C~G{|@Z-?YAA4q43Sl@(dNpVxyB&xGbsM$wA^mhnQ9ah;<~fr$`Y}x|fw$xWc7(In{m!
CP#dUdI5X1LJHt<LYFK}107_Hj=O5}nAsS!W<GU$o{v@fwKvE^jM-&MV3=xku*8x-8<Pjy(){+d@lnw<Dcy<cl$s7~v5suGS6sUW
%p;x!x67@|wV_OZg5`tm6*~+`8U#M={bxjq8xesaSz>%{;}V;=ks@p#rbL>UqY++cQcUtzVbaPpcnsuB7JyBq;mNJbpQL~2eCPeO
&=J24-*0cXr3dcK&W4kO8Xqox-<9r_{miED*c;h(v<6MOQ_7vKV#Qz0=i{2v!t2dQ)qzP1>BB7wWP;GK(QpBxX5UA0P#0%my4erK
Z&U{2z^Lli4messUkVtZn3)BX25;CK9$!}gCPGN<A~q4R^VC&z`hSnniZ%^zpRvZ~;^zouhP#4S<9wG4aN52&;ncM9=0d0*>*rOy
pfNYbWdt~jDAaQ1hxz}~0U!cEq^FM$p_J-2$J6pK5*$B4fj>%QOu#^icmZ}Fm*YT_B7jLz1l^QpW)l2)aTGw6NKegWZMe}*GvW1y
$udNo&P%+w83WPVz2uzRWfPpulI<Pt%H{XSa|7q-Jgpxt0B2Im)Xq$o;oJLI)nEfd-~H2C7k2?{a)jN7wPRBb3`je;8!;xUG#KpI
{B!59Bz-3=G!s>E+;GdLRpX<oZYYkoRmDt5f)IZ{EU_>u|F7!$)$=5Ob9MDgRuIHQtwe@j(;a)`0(^Ut!OBurP@}B~AB({vK%szv
RFl8}XrhL_ec9!<d$pR=diJxUG&{e~XwP`t^Kd9T6}5oYw@|PKg6y5l;6Mcept)rrC??Vba-eKOl@Ni{h#Lp|i;PrS7xmL0QJNW-
!}`Ps3<@9}5CGrmi=06Grr-<&p@YX0kg6>vm=xWPYYDE{<&RdEXMKE?kYJh*hM^41V+1^dIZS3`hA^<i7@{huqKNI*ZF%z7FM)6v
h-0|o?&esL%dDa$uFWu)UPH*yx_1<j9FB*nV)kuci*g(gvKtQ2;R!t-i?pN8rNXoZKstl12;34$1dH*#ESzG1ZD<Rh7ZO1u3{+#+
*7YYM1ZzuRMIi2X@pmG0RDgMl$Iy40twosL&?~`U{f3@e6wr@4ey{yU*kx~GAW4A}4G!IP0NIa@#~F4unXda3d0OHqIcovHa)M$|
=Fp$9)e{S$s!<?c2oRByiU~2T`;~hgi#0ZMW;+9OZAf=y6O|4)O?_NQYRnSM4v2(VLt5C0+L+bQd>CMn@R0-)1d+_pj0Y;?Vm+q$
qDe{gz8GQEuU!%*_!A_{Hp1c-&7f@}iBWYzq{J%PVq#5v?s!A$Z~o4E=Q<v|dUf*aG;l3ZfbeO4vIA%d6cQIp>TRTxBUYlvWrmRM
q<nm-k#t-(0ST4$6B*r6!wQMo9ygx7CUT{RiZkKg7!Dxcs3<p1Vjd~BTDzsQzY(Fm^#dt;TwMiY?9~w%D7!Oc%k9Gqt)`lMsa_Js
0Q!2C4iqUiqY#oLvIt?6!fo48By7QGyRw_6jG(34Fuoa)*4F@2!KSU=nH`;9>+h+`akk?Xbd_g7p`?a#7e`}bTX&L99AT%EC(KRu
v`WLtDvwT7`;8cwHt?9NIl;%1$>_mM-kW7GRa8(@Yv+cOsyuCz98J<3J1T6f4sIEEbl8_werZ${)25=8$AwDO)?r6Unzdszl@wHF
oQ*Y84<M>8hC66CGgU^Pi-@yku+vpGaWGJ7b8DTOF`PIJikXo@ERxTCBNM&dW;+K8sVvJ6A_Sb*%5@gzGcs1yBv&#Ql*NT~V9ilE
f^v*tE_>%XY35#@j?bqbT32`CxJL#LJ)O?G%x=rvl9kR0Al~&F;M%;=-Dxr^9{L>bnM#t$j#WtB8Px740}|tX*bNP@OM`1Rf(cNw
Gy2y{zVDo^dh4!LkhefiCwtQUF9lt4sqKm1iW5CL;>kd(j&!;t_4C&z)M$w_($01pMfx2KziJi<<m8FT9ce`o-+u=&cv9CeT&g3N
%C)0%1+D6Xo@PduS6%`_ZQdOPG}PZg<pgGoIGH4ZOcn~s?2F1C`>jeaQQo?)OZN4aCht=#+LV!G^SyY>xl!v<J;_II0AsD;k-jHx
#7=dO_SZ^cH@=WSVWO8%;|lGrLeGUkI?~kkLu3K6J<ntg{ntD3-i}coTgG<6jn-k|S0ZPC!rnzzR?y{Sm$vex=)%`gTRAErG|G24
l>(F?kfHQyvs5oIbeAb^#0bR&P5vu$l@!u-Ivavc-O;Pg!RFi)SjcM}Mv~5LEvvmMqo!2Obe_MJKOTGwBUZNS*?A$Ae?DqeG#ALG
6x!#tnLm}jqazvDjpKyWX93klvGL#O-dXQxxPgulZvzq<!K?R?90t>F+GY1NoW~llV_JAUWE2gn+M6@9rA}?mh1(c;SL{<r>@|Er
<262V-<<M4ll!y%zudO(QSAg|rB>3*_5q2`%VL_IkfOs*t%5JP7kAkGq<UteWBjIpPpgPn@hl03`=sJrc&`eM1W4m)K*DqtnoFIe
AEKxtwqy#@`MnKb>6R(@J-jX@Dj=zk4nAfmgEnD~i<SG59_u^M?$I6$MV3N%jPhmG(sE`v^3Mad$7fs4Nr-kr>XxD43dui;{hphh
Ac(@l6>87y7%a-gM?okd!EXD&_xxJf;2U*x|K9x5;`sIQsssT@{a@8TKZX9zI1%yD4z$*k`Q>)8p36m4U7wB^$zGpR67!O=W@aHq
%p2S9k_r+p_B#>u_arz$!7zhybCkT1?6mAi3IPOk^8jcy#bem4G$#OsWcnnjM2DhdHQ2fIwbM7d9(#CAuBuV7bmxV8Mte_u8e^nn
h77S&)!lJ-HTNN-hCJ38Kg&Vff#?Z;v+%H`4=ZK|?ZK;iQ|TK|GKZKE;78r<t&Gst)hc7fJE?jgOpV`Dx~035^3RQ*k+LNsWRe<j
Q=t5l?z`1!ZPQ&d-1|hs)~<pT(8ohTQS+4L|1o3Nnz;r!@Fw63jf#_inq6%9(j+dOv6#-0rX!RE$i^^jhXPuUleE)>rvFl~vNLU<
kqSdGEz9`(KE)wORT^rOU4OIYHON=zu-ulE352q~yh$9w@P105FnDFIUDjq~*GQ$ZRQF-dJmt6<lpMQKGTUxbasnzw$K|)=AVq?_
BsjdzndsxwiP840XlBjU5OzN*b03&Xxx!qN9MEvTo@D5xI;^{<9{zl*wU_Z>u?XaO2E!<1L6YMHB?DpnB#{btFVE(D<gBilj5hD%
%)Gk$-wp*D*YQ@+mhtfsTpLd+JW58Bi{6XERB_^qb0F*DqD{`1A;_CARmA$w9i*LvNvpwF^d&=Z>k0_w_+<;ymtukR2Z%ufBNv<K
zf0sjkl8+NzIS7pNHcZtRpwrb7tUqAg%3DUIedrLSK;HmXh}dq`x*zdwD)HYO$+Ui-+y!W>J<%v?ZM;Ee3t4slHr0i86v{zAaxit
i#WIKi~>mmw~Hf5R82)lg7nyAOwLp+KwQl_I33ZTfbK-7QP=paFnc*r+!A13+22iW<poTHg*4@g%i$r<gC5VP?6YsvDNl7ObJ~Y$
>jJS7(IR#MEi^9&|G&p|^E2ZX3CWO9GQks48O!;9#ya`-F5SA@XC@8+==2g8enrH=0L)M<%z1#kh=LCT2JSj@ci$8O@j87zsEjyZ
i>G%k7&)<A0rAyPX$|)jqyp@vPTLQoj5~=aTjT<Rz{Z0w3$k??*>SDLG5mvRh(%mpoO5nBW95;V*WIriITA@c&{F^{*L;zbAnP?M
_tV(kzoOIPoK0{3cptK2LYfneG%(ba$!>J<l<X)xDewSunCs6=Xt1|ygae=mILP<>I93GIlAfb;4+E?PKo0IfDUaTp`R%(qvA=#(
tkxa|$Zs_^=szL}np(GaTZQ%SQbJVOPn1>4zy(=LYBkYye?Ne;B1cZ_Me3I>M3r?Z0E$Z%6ofKZ4@qy_K^|l&5$ffJ7H)fX-<nSW
#*W@lHskpAe<MR9BkG_n(fr362I9>J+*pNTvE=SPXp;l?j<V9NYbwshChG5p3WzT1MCqq!GW3&6<9gLmH;7Jz*pLa~121!MlUcO9
?#|}2+V_Vf!SMojVe{g?kktE|@A%7Z7S_OY?o{LWtwEC4`!h?wZJl}9cfSKELAH%c$jNz>z1A)I{NID9Ow;id`&$AhF~!(2!t~Qw
OJg9#NT4hW74qE`%mFWWaZ%_a%g4)*^j4Y@DZ!GF9<fbQSCWqc1sgML&};u$(-S&)KeuqR5#SsjpxmA{r0-FiOXamKrdRS9<~i*0
ps0L?T|iY*l{UzS!5}EdNSlITV5sIeSv|tikm*~(AkiSu2B<E1D#9qKLnvEap(7=WQDBJzla%Px$dNWCDkPa=9Wy&fiF#C2QbSc>
klj!f2*9u=#&UTDX@l%-F%rI)t-0dk)mtWu1O%X<`^&c)R)<CF$%bS2S{I|AIq_5@T|n}naEv0v2A(c702EWy@}g{`HAgltMqFdL
dJPbaL8qs;UXvZ`t&SFH^Hal%i?Hf6+;ul7TQ_%fw{G3IuGTkPz@UPN<b8~RF;UJ$p*Lrod~gJ~?brrPmC@8O#01W6JNcwR=Z`v`
&y#tvt75zoC?*ro`a445X(134CvPfFb6T-%e3R=eE_9xx=CT@*a1?ZIJEB`#Ja^Xm3TtnwQN%XAIiF%#6!tggMrz_D#v272`M<P)
7wC2_d+TBR@Mj(PH6z}g!QXi<{n%6ZcG>-X!HTtAX(7)omB<t>tB!0Vnk4{58red6rPqtwjmBhDg;~XNvT;`LvvC}N2a=MH^Z{C_
>>kbf{VL*T{lDwzcRu-cWb?=wBe;o2qgQPThFJnJ_Nz<O2xB0ibgidmD1xMG9ZV7&B#8JC{2nxO^8W|d?h7S4kX3L(kWD|MG$>I;
42%ewSaIxU*W~WxU+i96{Q7N=Y||q8u>W~dnkZY>gx?hzV^4ai_tknlnt$Nfbqh8m?aji_QWsgSA#{;xhYN*53MOi`5j{`3!e2|4
bs}#R=`XC1L>ILD*53iz@9$;=%*ZA@@W&Xq&=<rY+$Eh~9S|}j#oI5vB^aByCF;Ja&*wo>;$KAS0NYe020pFE?J9;{l#ouchIVFS
(1rz@2?B?w^)m#5I@crGjs@&{9IBLj=K&Cq;z1yDio4(Czody`NEyD|4_T)c$6G@~olZsCdU+xC*ByWwP*Ve8T0+Ic5+qbDnUswy
Fqs5Y#VTB(C}a3Z_-_x|w3x{P#hp>Ep?DP+ENVp<tC#7HY`jnWs`wOWnOP!_7XE(SYAj6FL8gI;XJ8idh8B;tKIC89`q5BrTKSxq
Zq>xP%w+H`H@H+`<h(&rI5YL@34)a>L<w1}s}a`De_F(cp|}*G7$9-1>1`8Q)36fW%e^F~`>tD*aGJ0q2j91fddIYjX}Zfe*d%Ao
mz>V^7Fvy8PQpEZr=u)Ze!UMf+l7_ros~d+8GxYHEDv<mh}=6dJ5PvV-Ayj^uoZbN!Q&>B$T0GgBnn4OG`~PS0~{nhJM2}O;r*TC
S6>Nd%q@O0`F$!rN76=d?=00)LXqC8f6y$wi!N&*C{c8~CX!hZKd|rmyTYeErZSdlIB{=-v+WN3AWF(LnoG!mNe?Ohd?__1aWBpw
ldMQEMPO@k>`2)Ei%Fq8XuiD7=hgSh+C_IX2M{*;1GcXk=j~AZKM{3D(R^^8<7CAhM(z1U%wD1*cL8NRMFF4M1RxHsPKAFPlMJ3d
n48!sZ*m)T1wjG=q5)IR!G@3o1~Md4jnHE3f)zldl`7Q&7(c(><44Y-%gc)B>(ZyI610<dDC>t9H9XWRZsV>wX)`;cC}tK6`g<PE
c#-KpYpCKW!%*V9bDlrqB{1p@JGnUF9h(~WW^@#{RUVoQ)~$3)uE+=wDov~;XnaKFF`myWnEM^bVag>Ymj`J~(UKC7M;G*p_cv*J
5U+KibQ}e%Dr~j{H!^|dx1|8hFFB}nkko25VEkD{up?{Ng9Y#5eE*BkNarak*=%*yaw4n6CkbD|2NKve3>0P5Er-)SB62`bk;YnV
y!9Kk6&p8X4;Cs_Xbj~x5Qq%2%Cu4+1+ToEdI-|nbgj_h{tO*K^q=MYSLOhruMwLSCAB|^cw;_H9cJ(6#RUy-evDCdXPV~*v+=Pw
Ab)IbH_djK{RqGySOy7#VkNKXhy+B$0Xd7Y<FZm%Ra<`lxh;Iyv&C%=syutWm96;F%|@$Z>|Y3p<Pmr>hc9V(U1%{r-mCzUzLc4E
4ysDb*6V3iynG%`xjs*6I!KBVK)CxyCAfP{%PA#H_rPE{VNU-}t`~xbHWU;CE(N#)A(vMBa2)HnRwNy$+mTZGNxNlwcgQk6dh{oU
lkamAMSKbub4LH0jrM?M9ePZj)F4R!l0hi^{B-_oAdUFixv*jCohn9kRO3a3?=e-|jxZmPg;F$y;8qYT)H?_;FP5X#jU}l7lLoi!
y}gF?JS0H@ls3y}vG#qz4gjGFJ=CMQtL8g~fY$F!e)ptB$1ff(E4F9vb{@$KNk?jU7U@BLr$b+jc=rnn$TPUt(6C0SHq4o#1ZZKM
h}Oy*y?!SCPCN4mr*}cYqg5IVdRa;b2>GQtcy-o~LG!2L`wdX3FHK`^gwbhPJF;EIs3=&;vzbc3J96%Pt<|O4C=24=v1QgvJ?({k
=_%3$TqwJ9Wq(aLZA(ieHuPr?qu%clV|Q}ya0OPf)?zimH!n%NJ<*ity^<UcO%0zXgfkjAxirNWScjtUSRM`1e@x7xb|+i5wZ7(9
)(1~`tb9`4?&YK9O(VWw=DZN+O}|}usE5Chy(xh|8*mtpv}EdDh;Vc+bjzy@T2tFuwJx-;X<9Qqt4JC(ov9{z#LGONiR4k^iv~)R
0=wCuxo11Ia5G6tQO|vEOlaeLTAeQjxW4PZ0O^I3X)a`npyDA;s<SVBuS;`e{Bc_3e$s-ycM<WWy4n7YZK5U^txh2jMxbQm6CCCm
R<6w%)!6X^$phb-4QqfNs5oeTNLb%j01qcX@3b%H>L}Iu77b+)F%&=^F3*B>d9z8naO_cF+1$R8K%I~U5gJ!fJ7|`uCej$3MOH+E
#shTagvF2OulPV}d-8vhw48bJg>54Q?@#)s5N0MHf-X=R(+&ZWqbUMh-eM8<lVEPqtc0=OOLVn>Zt$q;`d12yP=l`Ykl0I3bMTwA
Dn*p;nks21&g}%tJ<X+8oDBmI1qllTZ;Ck9mS$y|OBGB4g8J=h)@E*BB=PO~BlbG)0tT1lo7`6p%Z_7Y*z3`RDy}n77Pf3zL8P1D
ihz`;zvud6kBz6(t&}1u1ffERLIqHx4-u$cV}}ln#om>m%Of#*Pj~35VF{5!q64nWfY=iBniM2tbDp>g&hQk4utyNSBgRyvSb|WL
qG`6L_DDXtr_ywix6lfYSWFb+gb+lWD5FsNme1j;6X2?WNKsl$1J!j$%3E}u=0w~_tpi0$PI8zAg#cAsTyWDqvCHM*#xwx;*sR@F
M^o3rI=l>!oad#aD0sTm@|2YS`e@b$XPDqAnNfzpb(}VU$P!SfKpb;W?vCVv90sxwMgq;G;w|2uFM3mn69g%#epT*Zt|#WV#q+)z
{CV*>ABn}z3claNURmeZ^MukwM{1WzhgsnLINzru)sXwtW^vEa(WV}_W=e8GZFDS&oet{$?L-YvSQ94bNglw%(7ZDb@R=qF2VL7R
Px}p0fC}SPwgFPa5Vz-gVfo)}njWP~aZu%+j;3+oggf_Bn~L$nb97C0B&&tQ2MP1rM0J#ti!taChtH+s)}DDl4H3#w&_O~&?_!_p
aeXgitLsCeDGqmcUxNsAQ9TG2)c^+N@nJBC5aOavnnMRzQHd{7DJL~93^BqPNHMuaIHnl{o{;NQm-9;L4~JsG9dvV;&t<bVu0y-q
Xj5d$UROw&X7r><i85gq;kHNWt~jigEW+TCV!oh=`lL?nOz)Y`UKknyP<mO&$|85N_0Sk9+d+a&>MU?lH?T5SUTUX{@mALy840sZ
dAR2xrRE!5rd4pBw<RaC%Zh-cRH#wxtGkjaQ1MMn9cw1zt7Pkm;$`I%d4Q?;Ye=E4+}s>^a4ruGz8jYsu^bWEb|tLEmA4&7nZxoa
ASdn$JSFr<cWzQ^l}4l`P?zYPd~@wwpn?rY*SgP@N-M`0Iv&e)-U|h+=W~I1F~=I)1Jiw^5iXLnI89RG^5E!*fy!|}f{TO#O~sty
z19BBG5c@35>D)=@KF0H2a-J+AWa0Opocyce;-8H*;b@rhC*Rt!j0IXT=`QWfzTGas4Q!U(yMMUS|?LVy%ptG4S&<#-Ueh<6t1i2
PXbgK6lat<gb#0|xgH3OACF~{OqWX@Ff>^mn2Ra==VF4NFWj;>@=|)W17(p^zYC~>q}VD{)V-e$(<?LU?YuHT`4yg*>)My0NDN^5
PW#H8XQZSM$I8X(g7SdlT@Z%VjF&2`RFTP>k6!G=apW4K3f<CEEf7ty4B4PqC7rN%wF0YEWNu~wRZcPvP``f$a7G~%(1smlnXKo0
$angT)2XsnQ9ATlw3od@$`qE%3OLDV8ot<)h}X23)oQ4xjU+Qv5HTY~r2>fnydi`O8>Ynlgv|RI1d2;XPp8zZ;9VXViSxMLt9<Wo
m8rCcQVPeR>h${J!PyG>2Y#M%UWAyv7#~gcmY$#3UY^Ljrsbb$(Di!ApWPph-PmLyZO@P8e0l9O=^`AEGLWig&@A-7TmK<}gZlfG
H8ZYT&kKT`=Y8s_CtyWXCT}<ZY+VX0ri|(+-!hV@kj`0J((vyVy&=xT54goGF=eZNzghq~^nN(A=0N9bG>^}=1&@v;!#I!FBp{eS
f&_h=eZ*GQ{@adq_}2-c%ld%D^-*w0lVK3qf`X@oC0amhbWxnpf$XIN90ELkQN4_Q?6Ad!Q|HGIPW|o)r8vQf8RdQ4UVF|J1tz{5
y20V}zyv#{;8nSme9uA~pptuP^5Qr$>1r&Z^1%YA<xLp+WT^x!G)+)Fa>7lbs(c|Ev(u4=ffhU6p=LsoiX{(}2@<v8{j$v-iGb^K
Shx=?-|)+O)=0~+DEfP3S_*yGUycMW5I7Q1f%vpDrp$^OjLUwSwqdJ0J`Puf$8;tvEi~F=7a9njDB{VLMUM;IB<i%a2}Q1xU|4Qg
k_m&CZL+E@b()Rh)*R%h43$M2+}PLdo^R2oSKR_=HSzl6Tcr^ibVuIOjvV)`G@xdo0i8)Y1=}T70@UJsX;J`wY(CEnpx7Xtkq#32
s*LOv5H!W=nS{2J)MPlmY(b_NHuwT>m^aJGh~{O`#@}D7T;Eh1>KOMvNeQ*`&9HhbyY&(>u%#veD29(XfikX7xSHm=;dqGo;t~&l
=Oi9#(9VFqZvJZI$}5@ZjA~NnW@R5M%}oIYX@(F@N^Vgy#Z;0CF!|;yti9>EPOOeKu%0Y;zJVW$rm~PA+2>2la<<uq>KG|$36Q@T
VtI!5Kh76hNChX(=-e&Y)TaV^^I^vqA&Oa2lHlVn7LvfF3d}B#0D5Asu*ma}j(;YZeVIp!_YVLuiV#gzB*ADv18D*B@i79i4{;)X
HW$D|apT+D3fIS5q4;Pm`dkQEG&!=lkp#Z&;^0KyZZdrinlF}t^>DsT=DdDFz|2oJQ7a#FY7aBSg*r?>cbIM}lP$)3P(YLUdRr_l
Yy;5Z3-uHj^b#o@Fj}?Zm<&lE0vCfO93r5~NZOC2$k!Fiv67;iB!ey64EFcIP1keH=f~Ka>F1kdE8D|DAfDB=G{-bN>(II22pw1*
b9@~Di15)d0E_l>JjFgf&LXbt4-uhzH!z04rucyIQ{qJJ852bek--74dw7J!OIqwq`|{cEyX<}efKQR(LMk6-VNG<_1w+bJ7@8{r
O#swHBL)pBex6J8af?KKh5CVYz|Ipy5+pM)MooKxI|;y10@O*ub2Yq@Br7BuaO-aQ08}J^Vx9C>h;fMGb7i8+SIcZ{s#SfFdq1&i
@!v^{2MsJTvu2}|l_UYYGUNgCAP+^yRh~cv_s~OejVCkDmn1AhytH|cHi>4DeGMhJ$0Q}>z)L#kd|}og#(d=T^flQ?nHa$-0{EW=
$=$FeCG4xjsPxHLz=c8DUuH%@(_FWn0M_)F-eR|;#7m0xn#+j_NVB`XFN@GsZcBs0OfMXDP7ff&=4rerYc!+2vivf3&I`-lPOJm(
{s^QLC|%D#2cFk3>7WNtq6OD*0&mEUf*S4LkW6E{2ha3DBA>Y^jPNzMkE1VJ?aG40REVtf6h$UmW49F5!oe`BZ&#NtGME-sL)-(J
fc>+f!m4^MJVDv^?LkGU7b5T-kOgfms0{R&0zgQGRMhdfr0$|908#e^*XKQPw_}4AxG${7f1JdiDbL_SkwsexD6B-ti4ZJAlF3OP
5f`L<CcHHddp}LDg4;37wkoOu@;aox?KV^AX`5`5B@z*Wg8axt#gXuvHsN&|tM~_$H+K$d7E01=QaAF}HWZ+v!w%xW5<>F$d`edm
8y2<XC0znnuSZ+dRYmJP_Ds5gy#zuww&gP+#;^ntx$Hhi)(XWew6<W9hM-BJ@Y9<P!vbOn0OS%FsRpByM2a$A`^t@PS9;VM$S?$u
XFl$_PFfI4hh!rNDy<T-Fh4ii&e3QWu<Odmc55X|?#nB5jX6WZtFpPdKWF#e@SPn=9V>kCjJAg)GcyMLv9PM(=aDQh+7`7L!0S~1
KYd`T3((1ue5wga5_=cAkQHnh9@@Q-Dt5Zexp-a$LF7vFn%z)*xI;jZk!qSiTEcv$sKGaTY{?q<Z0+~)JiMLi=}!-r?K9qY%@>i-
<aLZ!5+s~0tn;r5Bu-42IniykCz2fEv?6M2v(_$M>c)w!!6qFfSR*GkMu^EAzNKwP3}G7C%hkoEL*U`pA}Udut2%{slD*z|kGpg<
XzOT<4Y=#Mets}6RXwjH8z^-tqw6%zk(*UUCiI1pcSD#jjUZ&pD7iA*c|jn;TNDJf>o()Q?&j5EXhuZ1pq;@}iAuZ`LfK1>1|A_y
aojvLc9Dtbil=c5vm<L`B#bG|DqSpO*_*x9O*IWJ0(!j7bvLx%qKgfbObm=zn++Aa`pV7uoS=XrJ}cL^dlMtirez6TET^$Lk>|Sh
->%NbVEHJ=9sH${yyz?OyoVR-%eS|nP@7&f=@LN%?KMvg0tr5j5obLidkpK!ea9u_9##)q3zBci-NMdPRAY)+X9k=YRp>HWW_%?Z
X}Fl3u(Ozaodaocoj5hHMPw?=q+Q<h7zUt}SuiEZFRJ&-))F@cTwHT$*&PVoW_ZtcJzl*ac37VD#)0t2Wpnc8@@w$n*cB%#=Z{E<
Of{#&0!u5Vx+!*)0)9t6iQ{DQZu%O1ojyFDl6TFx>d~eLNfSp!;<Dj;y(ea=j>bXiRfL3;tdv<3i47D<C4z!I5WWoWE7$YBj#7Et
{mflgD@ocyUPiLC#GL3?w`=WaNm*2&h)(u?6M^zBBF!gIUc6Ne9^t{G#=cXPM-zJJESIp5#3*`<RUOqpgsB9Xt{7m!3}5OGB0V(~
tJESNg2hHGg7g_GF~PA}mh<0Znb*U+*V$FEP4*u=u(Y3w;G|)4T5=o#APgJd?E(m3GODoE*$(#aQ}2WUC6R&(-$6^pz7VrP(ql=+
^?fPWW^@uat!N&7{CGfgf;6tT#Xh$P>zd_vU&Xq_{)`KaWKwI4&02&9<Z9iTk5I%N;DIPj9kJ$oGqpm}j4%e#?^OVnLOFT)_UBhJ
)*d|ks&inl;6!9UWXQQ>D+<Kz!@=d?O^})4+#W?1Xm)0UMGEQ8T=*{nNQSz&1cHErMfu)R_V^q3**qi_HE_j7^+zHwROPg3pl<$5
lPEnZs5$Xj5bU9fPnA#;Y$^ePDu-1ZWb7A3vfo#?S^zCV7>cXNxNNRV?q7uicbBZB$TWqe7aA?4zq#!alVbIpSl>y>tY0f34?Qp;
^LEdb0<`yEST&6*rPLFCjaeP8`|W6aIioa}UeDKAdOsdpG9O=*j-BZXHNvRDWR@(<%E<LOo)B~>;u(Mma8i=S?!y?C#YZvgCoq$L
N(p@aUDf<HJQ$I+HSr?3VHzPP)P&A{6XO+=*6@ZT1b$Y8@4*lkSUyveS16Gb;(7R9n)AZ)OTJhb#p>Qx+Z#@d?y;2oGy-|n60xHo
yiIv)9h4MU3O!_L0Qt7;H_#v~g(-WQd^O+aNS3iyx&8JDL{af+dymRLVVI3Xw_|qV<bp%n&g3}IKUSbCqd8S`;SBvEocz1qlmZzj
N}hCoN0xNqS$J_<zj}tbQM?hRm|irx*?H8`X-tc*gz_WIo4nj~WEsScoM@6jF}P7@3T#jkf+5XFV((BGWUk~t-OaiDCKz9WXv5hJ
8tv|UUrv4#ioseZmESkdYJ-C9+y1-i#gnxQ=8;Mf27Y}G1d<=F$ICx`S;b>tn;+r71oM#j`g)F7ut}ucHn}e73F1}RdQm*$TapSA
5<}NdQD+{89x`l6R-nP*c?R-&nK+vj`#YERx61XzsD5i*e!p0Mrd}{PgdKqbgTD7X2|4#3oOp1N_$G~Eoks+Luc-WEn^lGADDN%G
YT-rPFf|qUc}z>spuO*Je*RB#LDNt+77zZGmW~5vZ(P@Yu5XLTTZ3UPoF_0Wz;gJ{O{jF74j<3zemV{GqjyUiuL<xB4Jg)L9gPD{
d2?Vxg#0<}?T^#0b?*jDXC9w%>urKQPo|;^20{G9mFshU5iWlHeOb}8D1^-nLnfGwBx`5X;e+dJe!?_-S_D#w2g3*vPMugX@eFGj
)G%qW=!o}JPnUEl?mr*lz5j56rzJ)Z0p<e23Mse+l~q&c7?e^#lq3lRfF)W)S`npCqy&5XAMJvorK+P?rvH9%ay465mkwJRosFZK
?Je6;%0n(nR8qDt_GV*0<Jd!J(&hj$DjP~2ci;5>{Sz(pKi7k2_Qy}UrJuWN^u;zd{I>UfK1SP<x6?ndP&1@G%#vlK`t_5*Nwod+
4C`SpC+YNg^8X{mKaTcLL$X8g)sC?+6ghnD)jx+9TW>_ozo%@PPwP*Lbbaz$se8MnJ{BZJE@wH#YY3(AqOAnBf40M~kJ%;LQTls6
WAW>U9_jsQ$=f+%DC*3(#K=8)!RmVN>yrl18j<?Cf<uzHOTs2ICYvZQp+ESH#*FbIU0e{y@>=k4YPV&g=awXO2|g<5$Q<elV-j?T
0Z`#p2LE=I5M@(9%CWPxby?<@r6pC(pE|&;XE5LyOvguLy<X-2A9!21{6Mv2S^Iapqt<*+jo^vr-r?Vb%ciJ^h~I6-B|;)|!h;-3
Wu#h4q7Tw;M6o8~K%e5ivPvQ`9-~iZr15>W=Uw_n=IKGS+kQ1pa-d&4&bH}&7;%M_6(y1`E1BMW8>on>&MiN~mpXlnrWRS^$L!a8
_&(?J9WO_*%Y2)(Ix+lG&Xlp<j=8%PmfbWLTYJB|#=i;`7`_jHr8GGPT<k)K1`3@htD=d<h}IamjXvJ*C!s``HS5uhy%4OVj&h{a
giHqs#@%O9h`@+lg&x=vUb2>1P7F6=Xz6e&1Klsy8S<6*tkmf_4`|wwqiSU2X;b9X4L0(iYq=bVUg{texghhxhf$H^eoicz@Dp|9
Rv|@Ffl~mM0|N|A#V)I(q}oI-j!n-`zcU$1qehkxlpR)#>XbD!q{R&cH5}1NokL6)MG&27oIK}wOooaA6p&M+-CJ|6GAW207$*;0
<SP@&X97k&T^2x*s5}qK^qtdLaL_7`+Hx#MzjyOuSp7Z=Qz&AA$L(?iJN?oG@QoX$DyF36oj<q2v_S}I{@;fZ2os=D1-aMTq&$rB
S&X>wa6Bg=GDPg7E;noW@Me%*OP6j_EGeJE@IsT(Gb3anGwC-z9G8j^(d+ji;2tk62qT3g90~8>`hx%j#4v+0#2W?@bDDLCdEWKo
Au>0Iyf7q!kbsi%Vd8iZGDs<tHZ_eoB#)X$zpR-E=KDi2IY4#t>zk7iT-e8<<1pRAN{o<>Y#4*1gmk6pDrhBLirj^iNf)V9JH*S7
ki-i8$J|YVHq?ed{suTiN{~S!yHG$Ex{PT!J4Gz4B{kM6fmT7OxwUUDpqi)TN4HF81_ll=dYk-+^()OC<@ybEQ8O14c42}HBnu|M
-y&&IiILwv>^v<5J7Gmf16XzfgfT%zCYyuW9tiK!j7>74rJpQ@my`|9FA5`q7np)aHB=8ERrPGDixH+xCZtLLY+^FvAC#C0{<}@w
i4eU2vp(}>sti|yX?fUGG&2M?3!~st2bMh>0Ga;jdYX|xU8i3Sj`~}k1Y{6FqfU-=wD*qiY*>c^lckH801$Z_pna>@x(F0sgl!MN
eY&Cyt%a{?^~%+uV+LDu63vD|<!Oq_ozU*4IYf@Ur$?HwS{DFL`a{&#aV2p=)ThE+sn$Y>8X2iaXI68Lm(p2~GKY1l7IL<zb$l`?
o3N$$o*X`fNR{{s=ZQ?p>Qth)b=QBFokqwpW?YsI``FHv2Cj&@B#(9)^F$4W90gW78+O<Sz|$Pcjv59P4i#e8ohCI}?bxxjD>dOu
^gLaWvOWm76Q(vozmXqv4g)>iv=z~ae^Ujfk;7Vr@p&*EqO~}_1CV&YL0yX1iE6m&#-D8^DZx}EX?6RJ%u#MtWW#hy(y0<jWJn-5
#2BU8raGB)4GSpEv@{T2EnQaVAhWo8z{IK1I#Dd3&V-T^Tp&PbEb8I$CbjRi(%ostq^W?Tw$m4ZsR6Kz?ixRM?j(sS|L+yu7WE1g
fK3@VkEDA2oU^cjKeNA+Ij8N<q@5w9w*T@0<sa!Uone&TR}tp8ZK#}waoJJG(3#|s#o-ve6>_fwzM<rOL|S%HKSo4W#{=1jCxw(R
(63_tj7k=MylUCbw^?RW427qV^5E?Ps&I58Ci1;po6mXF&eesLI5a@|6-y=?EMB!D#e<6l!>e?XT70Rt?ODM_VZ9acl~!pgZ<G~>
ef708{I<sPzPXf<|2~&D<k{4*XXRe9he~&g;fovi)zJ)s(D3ijv9ii61?U-xz=LPl7Y&Q4b>rxJKH0lkX`4YqKH8T6kW3QIz-UmC
8wiVH?ak>mBao%|e@~X4VDKrEMit9*Z!^$(3JL8tQ{EM<4(Fke56zem#=&G*IKQLx|Kf17?|KfcnBEs<pYBz)7;cqR4M|c^@Vhf@
M}?(Z%IAK*kxF3Hb~tr(y7WjQ{RvO_#~M6(89UD`051luKkZiQ60m*ites8rzte)qM^9e$kbH?TQVc<yC_2LFqRK-?3~lOw$=*(i
Fc`_d+|I<kxAGFbwA0la$CfB{3#7uVVti?>=Dqa6|MGf<81}2-hPyEBY<THdm6<ijW|V#H$5$)aMoi2KoO)KaqY7Dl`m*1{8ns0|
7FHrkFxPk`po$$?MEmVdHIQ?{HHlHNnabE}_P%VHa9R2Po37630yCwrpX6A7dh>&fD3cFUS7S-YYHre5Mj?`3`c7SE%6<E-vRY9p
Yc-9kN>;ksa?Hu>V0`;{TN)1j?+&@fH`Hy~HMm|Qw!iUb!LK*;zn6bMx)?<##~-nu!|tBV-AQxOeR)m=<GZzoJ=6~Qj7z`!%9bM>
ds4@z4mpBg?{L2L`!6bY=0l{-XX(a2=eiHDqIm!Ivmp7Et+T;HagUkWCN!0;!Me_A!ADoi2=q9w{?YIM*U~$Mf_DsIMg2at8V&-S
%{dKtdK@dFyj09Hxndl9SD&b=(qnIq;YxpgmE>SY!;d(;iIZ=(Lwl8rui(44(qom_Tbhf>Ndzt?XAiBGob4~w4QWFQEkDBjjdLLs
XM%Mqt9YI(tN+*Pt@CU&#489F2jsFL{eMF5YKvMA2i|TiPxS3t44I=9lGe9nVz!x4tm*1ii<c83f1_fAl7U0{{JEI>k|`oWO@E0F
9EDNbLo{6&xN3gvH<q#o@^u>eeCH<|KZ&m|*Af<v><#+b1s!;I%SwKzk-PsRx`$||*#9?L4pLF=1b}qqFRkCN1*6zzZ^t@@mMg<=
D9)m7t1H(=e+7~EIFY979b;a+_LiRuWuCTP)Ki?czFh@i6DFs0dwEVIq*_BoBzu@^Cr4P)?FQQ~Drsnm&x}R{gy$Jp!n*#ZoT)|r
^pMtGR`9QD(?77OmfJAn4$!l02ZWUF_})FFJdGA^rFum;O@ET5I`Wf?DsnZR*fRog%6^J{F)`e}7kW%69ts(Rh6jUccC9$|vP*j^
$SU9ITFb_4U4wS(esZ|ahE23{LyT6wPif0)PEyx)5Fb+?EO|a?>^r0OYts8`O6a!^S4Q2$k0L)0DKtwn)$t`G4`;T#RQQqlpI8<T
t5*s9CrtHxvaR|3uU{peD!!?<*tUwX>`^U5nxOD{G=)3=%kY6La^qJ&hL_RyDPz#Z9u{3JtqVf5Q;n!RS~|5}bY>W5IpVA&cAJmR
a(7=Dv+P};GxnN15pp5@4IL=lNY=yKKSZba6}szlHQ2bRk7}&FXF@}YRb$&JUFSkLud&w$u$BA`Mty#Arj6coZyu}1;l{dCzSO+@
B>uCLk~HvKaP~J5fKO^yN0Ie#Q~Moo&y!n8rIWiO_l>=3G4EP!if_(>WFGlw-ZP<T?z3pxO#6QMc-H?Lwv@HX)Za}dAub#d;Em9u
aq_B>`4GoRLGadJQlzU5-h8w<T;;~L@R*Zc&rkvs4?;NKzEi~)#zF@MRJ2?)N`!stBtL=sW4+*?htAlfd#$aN^cdXwuChJMCaOz(
=MB68%tM9~l92Ci<+!&my~P0&SPhvg9BVmX@Ywe0!}cKmOq6q!efxZ~ank{&hfeP&c8l(DgisDgFE7*l?e7oxap$+P=S1Bo4@OX2
TUWyxTNJ^@V!43eh@k-chrFzloskeGx9AX_Z%2{;0ujiZk#yo%kBcFqrFpN(=i97=gO!lCb7#aqgjWK>vKm(C&Gu7l$~6&3%z}a)
UOa5eX1<p(jwV#Q`I~9(@SR6)<E_|_X2JB_>IS%fkDmd`aavp0Czj!dr86_cxBkB$Z1n3se$ljt`u~)hqON*FZb1S#Re6o8@3kbl
D3G9r{(`db{)6A`MGQjPBT*Ue@bUkL#Q6^U^)Da%PumUtbHbocHq28#y67qZkH1P&_KfzR%|<;h`nY-i15Q8YF^z0ha)c5I2zJw_
t}X3;fRR2v3^72eFM;A@$y!sFC>@`crrNi(Y1!%pDmeC>3lHN~%pPOAO5hS`Da|{&fF%1B68zM8Y$dG)14`e@(=r3|tmi}6hkoib
w;PTh5*{!PZi!=XQ3L9}($Y~<l^ppp3K^JHA0D20e!Xzzd@gOOHp04nx};P14Mm>L$w>TxnU`bX0joeWgJB4w4K7>5znSs7qtkQ*
7h>Ft|DX$rRt92Jjr0N>5_{!0n?{DLRMPTm`Eu@(DHFVtGhWZ?W;l_;5J%`&r7`s4jstjaQK8cC1*^;Kan6P55F)2=bfeZbS#hNr
Vy6H|C_}$sP!55p?DIo}Ozr7}wBa7*J}=L|wEt!=JqNTK{BMgm(H5YMhU)tspSq9wg=<OJD5=$knHRj1_b5_JDX)O0qMRDz%bQ5s
ChWDYf@Ly^0%Q~Z6y5z_sp=hPO?&5d&h@1U<-|E@ZZFcCY7|zW)FOg~xHpJ*W1)c|LOuNTr2Pe^;i|t&yVX;f(2dA>Hx`t`&U{mA
#+9dfQH_^!Y~3Qj$rPa)EF%m+N<wCg(W0L3O?>T)^p@NyB0!M2*u6^a3oK5P+P<CEW|QZ1=tmdSXyaOHwhZg%-M$0IgZevO#$QL5
2Yy}i#547RG2JmE2n+H&M|2>$3_--*=L{w+i;05I2c}1a>(w<Pm*ojwDEB&dD;6@*v9Y-uA6<EQ>)SVy`xfFB8YuSb+?*Rhh!h)k
_Kzxc9H!fK!-qnGWdSFGxzBvM`Q4|)o4&v>fT2|KlNNjHB%H?;3$dz$-pByyu^D0BF&J$ZkA+`^iWMH!mpa<?>@}N#+?u;2$st1S
tY|dR!73avcbwyRT^rWz)n#MwA41=}ubc>JmScGgLWTM&{hyO>DoL&@Ldf8z<t9{ki(81RsPHpOCi8W}(I2Fagi30Yuv5mgp_WUU
cr<qHEWsrxK{z-!y7lE*j4fs9@io`&YI;p+?v$h)L6<W^l8RD~yz^b^F(dmvat4aDGvVo~4kM-4o7$Zv)7K)}_ldAO%2plr^=q3@
SsvUwqDv;5HWk&oh>sNw!hIz=v9Hp3PQ=;6ZntX7mK}r4Emhb6bc0}G+O(?tJn8YMjhCBS(P-Y>M8-~ryJ+aBXAM`8ci!@-m*G^D
ky4Xj#+VE}QmhbUc6`3qd1xV}c%#U$i~sx=%YTp6O4H)G;j1*H2Gz6UK~B0<1|I{zx+>GqF&>j@YT>ATSlx}-dWG-ubebP$C1kAf
S#`f-#$(1*Lwd=Xo%nZTK!~<durJe!%36t_z&pBxBnTG-QBh2lU~NCCys<30gL1dPSa?-pL>9-%w)zM;0-|wnQ?+<wdC8a9TFex}
zt+5Vvp~-&J>f-~l6_s|AP}@aFtPjmkhA8P+))CDiVkbwT6NXxT^-g;2bBFzI0TVE`#<@P0;9-M1&JUMijUx$jmMtS352N7p*GMF
u@zf7`Vn~2-C`w%rG=G9*SA%qboX3#{CRBjpjP8svyo6bOnOJjM7($5NBK)Zr3RLzBea`{ib^@k#g9<T8ht>Zh3l_riDs>t$DNm-
7M`CC=hMVUJE{j=!zoS9a32*#!wv(*p0VsB`uBNwxsd%Q)i00F`5sS;k9hz?`^Tmz0!&IxCG$?^+zUTuKQ=OF@$bOt`C&a|4T$GH
1pD5<vmHBK{5l^wZ%0LUxeRfhJt7KWb&l}M3Luawg#?~CZL`vhzcvt*JuhSv8(+Ds?}F~fMsuxco$O+lJ#t@)tQB7UTN<PZ9(&b1
bUMW?Bzhir?}cbc9!ixd59hS?_F9}P2+Lm~ajljXK{B7U5iUR=gb&?9I@U;o7{X|Ch{>ptvx5{&M#24Vdq2FqYMx=|2c}|lAnvc|
$NFo`3~UI4tLAY3kK@$;mv_X|{f7@F?K=O~L%Dr<1PT3F@8vAc%zQZ;Y!5ssKhl?40NX$047rs4PPYl61e|u$bad}DcL@id6FO99
NSONSfDE-*PykIve^t>w*#x2qhXIoo3W9<?h?o&ShA0P<gt)*da;l@+10Ybpw0-i>FLtJ}h3~L`qLYdIe$}AkcVRPY{Z!+KmXSjd
Wv{njh#2+uCGA{6g#gh&KJ)hd8d<*SFWzA3+!Z8#qaNRO$@_bw$1!Y@&v+1&+vLoqNsKT<?`zlD?ma?Ullj2*{XXsXfc=o$BY;<l
`B?)ba#%xvLogHQVx)(^;eq9>{AO2w8RCx%B$Qv!q_|J0%vk*~X)V2191>Qa$&PndtoW497g)0;USsyh(!=@kgyH<sXp1|QW=F4C
KU!M#sJh+xPji2m?a?CmmCayo(It=VCSxMpG5TUEO)Rw1ww`4`$u_ABI4(O%Zy^T;AQgRCys^%XYdO0SQOSbkWqv`Z{Of~ROUR7b
Wedf$a2|^)yo2!H5b_$X_M|V=VEf3Se!CoV^t9pCRIs*P%O3;p_iyhw?W2JG`hOu=uVm_XXNS&J^=VA=@LKu{z<<AQXW3(3Dt+H)
C7%U(+IMwAiRl^b;Uh$J_G@1n_OG?uosCF!zXrV@JZdW@Vb)5N?Ulu=CbKZMbnPKH#P5|6DHPB+&6GG2dahQHD79YomlYgzTHiUe
;`+TWp;=S8o=&*EHj!6>I-RQRn>DX)Q+bh=8`0S@4C@q#lpPyPzxur>w>OYo1(v<?mScks6O>()Yc=sQc{h$$!%Q<(R8>LO3?|{D
leJt+6X3ONwfA1pQFgTBXX<7{zT_y-W*X*q)s%*k^9HVHY8X>{tl`AZEZw%R&?KFHTJA@w&mNZBD)T!K4u}wf0DK5%e+_S7U3qey
FWI+k_cp}Q$$c+-WH&hHyEGH&Etq%khW=ET8?sNqb3LvxF-W2TriK`R1*VfEgNh<*6re;3&;=3E5ipE^=}~d1fZ%Fm0|X6Knh1*P
5GXr&i^cjMYxG9UcLS~TkO!i2Qjy8lg6alOd`<h87}FPI>>Lp1w7P9!-NHK$;UGMYcIc?PG6f1OfkqR8;Jv>e;ShlApxIFq1XJ~>
#^C}TaV*^gXt$`WARmXMOZ_MW#lom09%zZST%lxe1;R)SNQGWwMp5r}CMnDKDvRzRXE3=3-8bFFk!<oK#h1hwp!oC1b>HLqXETWW
a}flVpRK-<CC6^rqGnTl&Pd1td^A|fixed|o#Zjf-S_`gB@0C`K}(%xi^c8b!-qZFc<A6It=ej5lQX&kC?#qbr5aELV$WvA9+?B4
rp2cGy!2#KkbQO2TL*F-@uFP^gbAhzA_!T`h$t*glqkG0b#!XPM?x(5()$OXc6hOeL(WE`A~)A&dt#(f3Oz3o7y95_2_A4~umlH#
&Qix#Y+NHDTjfD7m(xmUXri8T0=keC8LAzaFb8D|GUk_7+KZ%uZ2>ka1oby7MRHnSq@!ovCjx5}h+#)9XlHZ+RtuqPO}o;D`w77n
0DKz3?7FWF5hBGyfP!3s@#}s>F*tPe3HIn6FvM8{Ltr;R=mjXWK_NnlfFJ9ua=Hk{ZDJY;IaIy8A(=#3K(Yz;K{;Ct{YK;&71$#x
1n%TLWeZKBjOv(pt9vIt4b8<hhHiIci2~&?h#d^p)6+{=Wmii9#HPJ|1+s$bLXD)>WEry<37Hntd9eeXCA>8S4+4)C^cM~XAecnV
^qq7{ROkv%Ga7(OEggH+6xR2hDoF$o97#j>vSVYQu*!fywgW(mHQ!niiz{Nc%?0WQS5eQ)Lz*APLrCkhBSt6hwiC0bEwhjJwR&9U
z`VPJp9c`s*9x{~VVGuG1*0<@RDxnlW>Oq6fsWVH{0HEd_#u7TrGeQ{Kc$$@>)w$`vp=I;Z}9u|si5V;X`jjdzw%>daV1;$%jbRf
&G&fR?ZV3XqIp@ZpR^`5I~n~>I)QTxBLA(p9?3)sFgBK>vK)J_-do~FtpBv%?+GXU!<Om7DyqNgp*17<g>i|B5B$>K@*Z6MIkT!L
qN>3Ek^1`otKZo#mmIs?iu6i(DYm?IwueRekeG(}_3_RQ7iS5;NPJR!s<1w53+vB0+rE2}-DG%@d++5hKF}xUm-8g*pW24TU*409
JcBWvU-G`8hjaVs4;`P(KgKk1yAk%dJ~#Q}$^)f=gUI%r&UyjUvvl~wifDo~wCeh3f%#q6Z-+dGwmecC!DQ{zM|Isk>8CE(GRgTt
{RY1bnEWx{+3TsKmp(p_!9aSC`aVP<R8M&sD1)<%aC;w*K9aHl&)ld0sR?1QBSF&vIRv`bzr-*|odX_f-VrxYN|3vc4T3Y(N|r36
@v8_S_mM@voCNmCSfCvcfIujfCy%KDGZhDZxJ)PT=_VuT9XZ`K0y;W(1?^Z6eLY8(6g{nV^|02cX{z$eoAvhXt)N;a8B_U(P)Bw7
x(}RA;1>#NTc*7%i8&!q6;8|o@YR#jw-5;FM{;sZ&$NXF1k^ccFnYKcVKuxxjQKw7rStLY$5-^q+fgTm*|QHbZ@kIkh&Lz)w5LLY
Nr^7Qcb7vX5=jyE=5VT4QZ+UMBvFVnLHI78sYE5DjUZTfE7L3#-(-xqqmRWy{%I;}PNlJ$q8@74?aO-96N=r4fe1+ahwL9wA|8wQ
{@4<4%kPw>t^S4cze)IR3W_Ug5h{pd@DkyRE2yDA%E3f`UW9*LiMZO&(G1^)D#|<xNpRp0jM^f9iT`AY;v6Hu^RL84U<nREopyR6
CcvN$fNNBs4<Lf&)JlZIpyXde&maL{9?sw~q_7fsURj~tWC4_bVi-a>50i8%0)hRVk7P|I8(=a^grh=3-N$~8W}B86il_G2hTRRd
4>xYJV@4A<M3N$aKd0^fLQgOUt<i&+VpM*P-@VVL&($qP+qUHi3#TIL0bS$q2aMuNC7)UPCh;io?@;3)6pKHVK*MM%vI|;?rPfG7
sE1p%=N?DF-kjRQd9}q=e2!+9U`n?FLa6HPrE86a8BsB0+!3wK)R3_2zX|Yx5o!y%#M!J&w+uX=2JV3r3FKG!8mU#A<d8(pLnLhV
TWJS~JdNsc9olL!@!{*Hu}Hf5fykM4X+PU|1+uLYP^2^}I4P0@q`ZKWdvd8jcN?&3s!)@Yh+R?AaO~(Hf~_FGs1Pf@n4|X<<xvAn
W1}Or4gm%Up?6g@DG*0~iuO^Ud1=*ZiE5`+aypDFTuWWGcFO-5xV0OR5+BV`WM2C~aNHFeg_#2sA_^sfjQYIbtp#i>eK5-`<ql^r
)^)Ahr8T5mQb-}PsQEfbezt48T-Le4JeOlr!E){&E4AbzDAIUosdYzoPu{^2*I0r9@hO5B4~^IqIXuIwxnC~D>t@(ejbQlqb*(!P
poCz=2?Xfb5O%)W1s2Mx8JuDbTu2FpJ`Q1<JSV1aeXKL)Jk#_qO50i+m>K<F)%s`P9`8sW;-yr8ym{`qAfY3;D*Y4u2<NY5Ks%V&
>s?d()dUTBR7RBQe20Rsa`!)bD=H@4^YD_hR)6AGPEll|;G??ea^b5xLnujtQYkj!f?R~H5TsCojBc65dl`U}D2ptD*+qcJL-!#r
1(%L;shnX3Q1YK5AgwO~`eo_9@O}AdJ+f;7ip6b^_k4y~)oh4_)TK)lKBo#8>QlC^U0vM@tWjZ@P|qh`yKEcie4pm>efMqNgc#O}
NCFB7DOGk<0>z48rVA`A_e@Kt1K;}<k+6W?6k19b2d;OLpMroOhO5KCjuwBMmPhfJ_F>@b3?&U$QUhx+`A23Vu5m@vhXq7mies&~
*YVnq2~>CeDV^{1J2xz7sX-aP-!#54;GlqHuck?3<^GTDf5Ond=F!{cwIW3%o-=n2OAuFM_ZpD}D56|eXIsw4@s12H&6puFIop7w
tGvK-nvX7-+CpQPU1+uK&9apcieUcN>^FWVKQ9b@6!2wHm?pHZwGm_okvXq65$2*yf~Z9X&9^Nm4IqXJ0*VcYN}nC#eGz5?$^Bc3
n@DVM`-|tVZ9P&gpR!T`mc#s-_y<O~ho_&UhBQ$=f5FpmY0&lLORr=CYJ4M<86y|a%*Fn&SeXofx8>pZH)}nQ_*q?e5u*oUx-<IX
9o28-*>U0bIAUc^!P%WUl;A*X?9g~n`swf=AE2K=C|7c<sy-ngfWrxq&)@cM3hN5$BgSc3j%7XkIq>_{z8`3KXySj=>L@)NS$K7U
1$#2L+Gi9CM_H9C$-6_$_z6;ijaj#MZx4A!C|XIB<bL{f>ilK@9#$p-k>G1a;8bfy2WJrSBupK@mctzvJ#DTZxoOGviM(t$YxZu8
W5!DFuPr%A`RTKhtvnodrg(jL;5VY|Nh&fXu3H)}d+dAPfRXU_Yyg1koG5P3!3Fv9toDsNLaiCLqr8YJps901fGI9Fyq|hdYp07b
4b$fut4cagNK~u&VO>-=WfC<=8#O|i+x&mYsG3NczkP1!zq@8iY)$D`tB$`<;{=e0<=_WYAIeyO#7t07P#*?Po;Oa-V2Ko8%aH)m
X)S8s`u`y82Q_PBOSVlG#U_Z;SoOJcYOEQ@t?T$8{`9Iz2a)<ww>Yxb@fIFSW%GmNw;Z%6_Y!c9aus<dJhB1QheAF|g$qfdhJu@=
fC^F>3SAC^wE}i3k|AoAgRrFmLCZ)KB3(9t?2jb^mV{_dNu)|mvs4vI9gk>JkbyB0@;vat=Z6Wd0YS+ZN#sA<wdAL?4+@9L8ao2w
pb~{S2AG6s6W|@aFnD7P@*CIp<nrDqpI496aNzO(!I}AHx9xVAi?$oWWRAtDr}_o`cH>c3M>uF!3M_CL!b!8s>8*+0a<sQ|mqV8{
8biVd8waoq!gBPpib}4i^9u+9ql>?hM+wi1ISHm?3UN#sdIf?TXwCxJvCFfaA-b*&obAcgRM@e77`#RXDIX~l$nKX@mT#(6R0099
W*|u<kShZa@fr=z3Ed8Syl`)K5eOY5AWD`bhosL^6m&6B10Sv)-UR5`F@cu%smq7QAbx7F8c701XhbLif`kYlCQz6ZsDuVqSKFRf
F2C~Q`u(=1xm~wu8SC4to@mcz*iGU7-CdMm+`-)Aa=I(CES9RCl0<~aegFxiwXKZIWovt2zF5;Hm5`^yd%VtqQ+Uf}Vq_8#!oa)P
#X%G!O%_CGAw^CKM3oqCb^amt+ilgmZd^6acGFG2iz?AcDHHJUbD@H!*x5@|Zd_ZGM5ASv)cjwt{Acgq;t#09_0v!DpO=LGX@ozV
56&Kee?Wii56|p-PgB_aG91GX_!cKv8V+apP!otAzvI|A4$wHB(#$46DG?{Yc@KP>HYONA21D+CO@|}+e114uRsXgPz-P(~0g-^H
gax9hD28bxvnF*w*Rc4=cPMJ>A3uK}$({PC!2fsM9y_}3@%_FANB#%7@E!(=bAa^@<iFDs#XqH2!kPDmXGnbx?{q70hy8;_+tAP^
92C2jCZKKKb4H+SANTFYbCL0Kq5C21kkp-|0xXh|0f<}!BM={_C+~P4oK6m`PC)y>$Bgryiv=E<<Y+X>7xc?rkTz%Y+wk*{_4?Q`
N;D^d3TqF0vWJR(2aW;IP6x1Xo6hw1y?YLEx8>M4I?i}iLf*uhlkojF@tqNfqJ+LeaZdsC0ma~_*cniZ9lVM751<k8&&B=*vI<gH
I-zE?RLZfbsyYzCyY`DPe|VvB^%4gI`C<ckUCUq-2>-6J3A>{I)@0698jz<*YoTDlJjCYrcKb;GZj1U}M+dIqj2Mp8uW8xf>STj$
yQngld&`44KmHBgx4>;zu9JEvIrHZsxAu=rZB_1S&apFTt*cqcB$JR6PBS19B#DHjq@58wy^E+Ll~4|-24HF8*nJRn3^Wc2B#<xB
5Q9PPKy>jypMd*6U+6jd<j)OPbX0$#Kf$Q;3{rw&f^P!|8*<Pe&vdoFAPK=_Ry6qIe-8lG8zMpcg6t*?F|#(q5tc*)u=`I_C(!!0
q1E}02iTi0!=DV8#TV%}FKDid*=PkYuca9*0&yUJ69yi>7+;(TAVpN;$<dNVKCl!em~eRX0r($yA6lWUKBxE~FrfNw2E#W4DX1H_
o<>7kSTs)5=g&BYX5Sd;k6`_BVt@35?LMLoWEoaAIC1?Si@0|Vz;PJC%NXK4N1F%vyD)EqME=viu)Ge3L4O0RbUMTInEPRmsWjqy
1p7_y{l>?8$UhfHa$|8D0k5>Ps`~oydA`2e(aE==*aq*3lbO&g9dBacePy&9g#IUy-n(^4$$G=Yo#~F<PhxlBdgQ;aA6Ji8^Zj~n
^WDJw77n6wXa)uO!j5G>ck^)l=8u2q?~B2^wTOoSmr&G`yOK{NY;`E4U=jQQ3{j{mJBklSfmm>p9H<@=a-yY|j31aAhhGX^2b2wH
*yH@f{E3^NxP}|?haX@G?S@YBQ2o1pwg+-DXy?%I!;!TU!<)o2rAfue8Yj!^?)m=TXF2JF{E+$q?)GXQd(-@X!b72{^_+i4zC&Hn
L-t>`S-|U0`y51DYJ#ZpYQ<GD+iI%E^0icq;~s;Id(JPfxc*@L;W54J(D*)2W}cmIf@jnZ5P`;DwTHvkGzVkTx%}<_z*AYA3vQch
dB=ZW4O2jQ_mDaUbG0qiF+^eNYGIJcO9+K5mY-?F@Z=r(1};vADb6X-azz1yBp<VY@>BbD*JZ>USBGKG4g(fJ6Z(mK;6fp)4Ag$M
GF;0*=mAd1E6}DIdmpz4;fMN%qYwOeVcirTSQ_@7Y3&Rl*RkW1^O7B@?_JQ}wSC}=eSi`uDfpqsPpBoR1jQHTkT8ffO8?UpOGuLp
HO%WiP7V*L<+$PUPOX~T!@DmhU=E<`4jmIXqBS#_?L1vW#ZEj_<*pU3yyGBH4EXAq@S#4Ef2ZO0o`;#d=R)=D0i!3duk3!$V};&v
AU{LB#{50*M?5i=`p2<2k8%IDcs=qJ@-;a7bPuL*fwlET0%<#3<^Gev(fxuuYKHoc)oNX|P*7Dh@7OYFbnP!20ZED3llD0^bzh0`
Q)5yK%=<%QC)6^(QNi$!hrvFu)!8{i(ZOmO8uf|PbTA!Z!AM9UDk>o6gqa!2JzYQ^!?p4kLk-!CU(b7=9XIG8r{Z692lPBPLnJ}-
KK;A)9f)sgmh8Z~s90W)<LzH@kuzplv$&t_{T%ElC1Czn$=^Dg7kU#M9i9s_#xuV-`Zn%>gN1bQ1H@`Rl)o7u1D7QTt4L2!M|%YJ
r3}OyimmU^d<#SC<8yu7PrZBe9&CXWQ%DckCWy!iTSXD>S9`Rmg;DCrQ}EZPQyo#$ymukD1IQ%2F^ClHj=~V_)93Rh(9$U@V5jZ$
@qn5q-kd=f<fa&_>zR@+;WH>tQ4wA@yczjV>=tO*KKZQ%+K<!Q^83C24{c9>-$G{ZNb>Oh;iy?*q&PCTB)seEkU<g>^~ex1$!9!&
0b<g}Q@|_|h7<Y^xIPd@2T|HQ31^DBd%bY+HtZjh)Nsvq4}plFho`=L?F;3!k7JpUJ92#tN?e_DNP3n9B<8%29orr}4c*By(0T^*
vL9~~N5kN1f4F0z;i2l4WBgL;n#*6}mn<Wp%x#MmL{IQTS#?J2;n1`r`pA3Xl5_s5AG|~IV1Tkf5<yAA^yQs@ll%ks(=Kta?VpMN
GwX0e^aIeJXX3-{bUX+?1N3p$et^7KdVPa={ns@?pAz~{g0Hk7bpuJ}CoBPES=_@u-y&o@H#Qn}EDp?zkR2s7YHF%!qJNLGL^0cv
H+D8O`aDdpL@*#7{r)(~^=9nR#idMBuA=Ot55NfsaKWqq7ua72KWhHr&3SkzPd;HqyMKayOa4FZ>9)+H{{09Vhaj|9=lQ7wT15WB
HP7Jt;{3bb?IB?GB+!4p7yN5Ax-fW6XjBt%XMzhSy@tTaziKRg{|Y%^j(+Tzk@7sbtPu;cvc!T<s*jwOsyQ-?Apt*k4?xs$IRkV#
LM6{AHvfUPNqX}C@AU1&;elfyKeIsKh=&)hIZT%qEIBywaD;*K?anJvAv3$_c|^moC=>()L12O=VEc8xPO%IP%5I$Xo1OXNs+HLT
z<|gkfE3gEEw)*3grsQ=q#uVS$6dA!2LM=iBNR~@2vkPW(50~if0?9SkA|**$s&Uf{P;O|ZW|)J?+yr|zRc)xFPNQz`zQU4e~tck
+G@a2Kgf(X+F>6h59pwA^>F-;{5gW&Bd0w_hlHL@{hSZjLD5ijZ|L9IRU(zId_ndR9{njTaXFt{t>}@E`d>cUultuA6jJnHckUiv
3WX#7#dOOhpNrLgyuL>sN|f;I)g-}4!1E{yF#hN19%%-g(2uX~KYtgO0kHhB|D|v2;q3HcJ{$bD$8~M%_eT%AG9a<%&0WhaBZMrJ
cc12O3;XHbN2l-lM+~2AR(-W!^W+tsTGjro`hS(btpC1WqWyPsY<oQB{kN0<HHiAXQ|0wTeye95$mq4LdP{U3%X>bg`aPUD?CHwG
@@IF)|Drvi@;!WRk?yvO_WI?f|B|LN9s1wH#iag)merNJb>SWZ?#0J?`!-(RdP{OBfA;bI8tG|$W--;X`EA4KE7JI1IN@v-AD;7^
H{Gv%w$x%Pp~r@}e6b&X0)~9Njjfp)0bw)g$CekYxQx}LzUpvpa})hrdc`%Lomn{7*c@oyULS`~z{xy1aSLSV7!rz*9^<SEYKPfo
1HR4UNEM6la9OT1=wtQo>i^ZBFZO)PtA>)>WmiXedHQ(_iY8dGtzl_YUm3^#HU8Qk`ai_nQ+iPkPMtjce(k-e!?15}W(`14f92x7
xKUcDZ4*v-e))I#cr|^a>u=lp-^Wj+$o$<ax1~`M2u?kGeFyXU{?6{vHS||#kX1A8n+F9W!@%<MKJ2HOOa2!yp-W@%p>jLq{l()4
TW80{m|3)B;ow8TtZBfqIcnxZmt;L%I+NiZc^)$)S0YW*ny4rbAQdQWf{?Y2JmI_5<q^_RvfP%9Ugzh-PW6W=BsXuxXZGhNGz%nb
V{3$g#e*t}pQn=IW_?=*3<V8hHjHSDG?+A+(rukB2}09KG?XPF5;T;B1wj-P(@`rBlsbsn!M4$gFh+)=wXFt?v|7Ye6xrAV^V38z
6x2}?EiDYqG*VR!1tk>FGXT|9P*Rkk!bqAL8fgZ+jf0j$Qi!5SXlSG=n6#1@ief6G^+o~+CYqwC=e!WzD?k*b14@(tOeG*R0aO4{
K+vrephSZ52ns*qGoli}k?U1LBl9Al^*u@{-XXo+ztV9akMAzadIxM8N%%%{yD3Kdl&P3KzdwJcEl}ChxbbKzhbv9fJKl^YGy2&%
JU2CfN9?Eu=gq*oBAz5{!eq6XMx<b+_-QG`iEVmlIVL9zlRT+XViNB|#h%wTX4wx1{S4^r_TJ+sX0lJu%I=2yXN4QD%{-WHhUo&7
%Br)vXz__y@|aK|V5?lJ2fn;ypM$U4J<1{r0)PSePEGxAqu{DBHXJ@tk#XI}NTeX$c#wS6!~T=|DFRFX$wWYh9f!321p)@)E+g|d
gzNRQHVkYEheagQjCYz&dsB^i^xO^5a6+FF7?OXHniXV8yD@=xxH%L<^KDGS3re4>r<!dyhc`HnAIEG&G{<f5&BlTunPy`{AQ&=p
P}Mt__B^~gF`YY|*phi|=|L$QFzASPyN2~U&G2GxFvChTlNMou$RN=SxCaPSX$B}IHG$BSLdP)4gSoZX(I_Bn@Z&bx7Ze?@78^qW
2;No+2n#6Y1Yk6UDQYDG2{(K*2JTwyC2}jKsvyLOo(NPaLY0U#uypOgkSJOp{yTX0`#M)I<`F+7ryu-*pXH|-r@BMj{p;h+sU$){
C|yA2tkLv+xa$i7mv6|+K$)Q+pSSwutqMs8xk9N@g-+xn9m>g!JICIxeNem?<N)A7=Ai<RFhmqu7HO4V-_GuudUO{tcFZ-Rs~jrH
%{xP@5d3hjPM(Ok;nf-ZkO!UJPR<wfZJ#nR@a-Nj3O%v`$wk+8;2akT<0iO4LWpIN0FnEM{(3EvDst&(LOD9#=6YFZWJ!_|`LC~Q
Uo`MQqtOyPA;K<GIN(WqVgP9X`+kOLn5c&vCkRVt-`~0QX_VoD#K)p|cy>GSu;^FAor^oZY%!Z10nZ#l{ZO}W7Ij|Q=rRc2yd9nT
3a`uI41C+33SK7D6)ramrNhqiYCD&La?r%W8LUa<zL!|dk;a$ItTS9Xnpx}@LpcJWME?qnTVG}MF-{i?SWw48>8TFT)1*VC)GFyG
W<$xDV1+X-V(C1gPrFu3k%r7nS_9-+1K!kGbNtU>u&evdM_q1YoNc71rABqkr>nU>3#6iL{)tI2IcPF8!V;x`V-OO^Aw{V_e1S7B
i9xVn<%?6VN#+jJq6e_~sH&TpGDp#{%uOUTD>+a{OGS-q+gECwI!aO*(B=^QYVfOM*N>wWDi;&*63^|e&_@HO$(C1X^n&5jU*)WQ
5R!w>e{Ba#(%}ryOS#yGF4%A+L?t1Znoonh=*YmCpD(psby>1?*DU0j;@1;xwKs7(h`TO@O|X=;Dw$&D^Kj=WYj(FjRGE21SH8*j
h-Xl%1FC^XQPZ5q<s}4&5@iPo$gmjtB5!jVYdpL8)f@7v*<^x{Nd`oj_$i{kfRw1rImya->CgDr$mJKnWHG?E)!$cmL5eUr^LVA!
`IDK=Yl4yD<;_>{&Jn3muRS~alQ>BG%@#YQx$SG7F24;(<qe~=UaEtXVUW;0Rn={9Px_j>9@aG~=y%OIM528d>lF}^`hD8a?4jHB
_iu1`iO~!y_sFkt%f}$JhJ8DAK>{&L;{sBS4igo`4w8QR)qVsI&uU}epahnHLKGMz@rWz{0GI*TxQ*|c8XN9e+tc`XEYMv+0G49N
sazog6p#vtw$70L!pA9Gw|O$O#>^%5U}%r=s?0p)2?9sYL)^v_vpmWSh>69hrMLStp8gJD)0LIyzU11dByrP{M#>smTIz)yF`_7o
>F3*3V2drQVdRLCcIYNWOFN-NQ2pC%lLl{(_8R?#8rx(PQ%MkqB`J;9v7vUPi7wHkBtL=}qaT$ywdC0*P(9d}<gtE*F^M%kuB_0a
g*jqLF}zTZ;WbkMXrOgNRtOau#Ta4{7GVOam~2x{8J9nuO-pTnNvUGU(V`f&0gD#MlX9j9k`V0;0>J?wyqwkJTGtmS@?*Gae&&(n
i)2uf*O${Kjwp1>5_9WA<c5$(ao_z~t{p9%O21i#V`WN&yKDETvd`?t^8QK;!9PVDX-Adm$=gMgy^=)K5woZaSAwFH^pQ&^IxEV?
33n|H#pF7o1)k#B@79x;Eo~w;km_{=$gEmn@8+yWYRIiGdk^33)Zwx<taoeCbC?8=y&!1mdwh~zmYRV+6jpQo8?3TeU)`LUeHe*4
BC!rS7bp>yTl7FyzKO+H*}0D&s=l+l7<Ibs$mQWfhx)$Tt$kZ2$d%LaR0mNXN<&G`3lhk~10TJpu|el`lnvv%j8oIYIda(0o;IB1
qJ(Nm7a`D>DVn;HEl^0KfcC913IReugp%dJxnM@rt2yeZI+1dh!Ud6QE{qh2iFQE7rXs^;8^qS7F`lX24TKcr%jH1uK;KqKrovJ4
+w|6_miHAEL&!;YwELd!6dtKgD0gAke;rNTp~k5lxXDvyY{Sp|?A^`m;Nh2)`2TGF5fo7mqDnClw~@*0pA5V;w=lcj%rW++aq8*)
Ourxaug}$1?0m?f1%i~<DuIDP=f}UzYzh(r*8MKB9G+>>`t^Tp1Pz%Ys6~;`0Ywl8B+ty%pZ)6OSfxCf`xp@Htle6ky>=RU*17j7
#?9?IMZY@ITWqPR8!qY@BvDTYQ>>fs%q`so0bY3NlW0FzdEzdH8X<ciG6!Zj<EI;kcWJ{iB1ZGD0R#|;ok~L_Q{mNJ5DDX@1P}$t
Q_{vEpSa1133$17c`9a;1Q{S(QRw)YV++8!N|1r=E=PW5j3zyVkeomb`R_Mz!${#G?Z;5TtxdL*k3;BD5DcORuD@f&YSF(X$2B4l
Hk~JlRAlbFc-;i2>R=^IWR6O`PCJ%o!pk}cUK(lLIbV#89KZyo%)0Yvbtt%La9?CwG!4MWG!Udk2U~4(8ere2a}B45GTldgz2EfM
e}=>Bors;5yllwi3#<lX!`xIsp&rvP%7JMVaRm|gkcZ6tX=siS=bsM92jHW`|4B_+29X3q6IX5oI3V<m1FFssNRx<%at4}g%0Squ
p<~nED*f=JoOMxJ%~&M9^#OP&>9(vN&h<_O&CRLC+_&KRi6B7p<^<=<@aew$Dfd~WUMXvcMf`SP&*6Ee@w%c7c;6X2l{hw_P*4xu
1K^ge(S10|BB|2rHGOnld~OMqA-;`Cj6@Z=VqmJIs!>mzAW|zx&>CGjMB992r76-<e%H6@bJwi>*TKBX3G1<nrZBf~sg&GqE^VzF
Yi(fa&E4JH1KQ26101FKK0I~N55b=<a`3cJQOzK&mR$We_f3fC$GRK8&WYKmCNiev(~mt&iUb@!*(Q#$0W&u`nx6N0c}j?<h%Yj=
{Wh*?blf#SN9aUGgb~*;IGj*PnMPni1d5hn`{IzN<0%6j1M5DMA1}2LJV+pbs5}$%@m+r3^Z0w<03d{*3F_<1ao|)Wpop)h*y0>h
+Ia#+f0+-`tU5n=p!ynX-I{vu=fHX9LUxCLPU5+zqd9rdY97osgZmDYqLa%Br*m8d&s^F|`shnY&&t^HX+B_BuW{TcWhI$ewjPqd
EcKYB6t6|2Q-p_nm5;JP=QbTAbff}iOcOw6q?dL5r5T=k>3)1Lu?nOpmqFG)v`f4nw!zC|P7f}g1BU~*EIS&&Yi0+L*gZ`YD6VyH
e-RiztGc~NFgk%!H}hcrYu$N<@v8{1vGXa(qN`Utafqi3S)QD2?QvGLl8PB`<q>Fp%lu_2*`lrGEP!<zcQ2{MY@)*VU3eCgIy9MB
OdKrPK0gc9eGCn>BMlw`jBLU(T}!k4*C%ZoRwO@%UB{Qz@7h8Kr?*ZA5(CmejPh1HQ+kd0U3@EA8!H8uy7-zo6gM^do5AJTp6_Or
O0h-9gX@jF>EWbQx^3l6q-8Bl&V)#ZiZ2l;s<1igvea<VLW<#}<M91@>hVe(d@wVbRkO#7A5zM4iS&4AqZM2jXrbrIULG|OPaC#K
VPAJ0#s8ll<I+ha@j!#-2m~ErdPOVaDT*s5oxhefPS;aIJ8Sa)dHzr2A}RXA59>cPLx<1jB8-cNkM!%gjxY00<}dS|A=VoIF+aUG
-<jAP=dsEoCS$tjEpyxS4UE$4Kl0FBFPCu`j;CF1<26S)CLn)t`amAS#dT=02@?dzmk;QF;5GArJOR86f2!{hIgtOPAn61|4uqi(
Kjauq1Dfau91i5~DcF)B^!bvr^Z-MxKi;38DG?o#QX?Wi-D&@J^f=zmoS~%z*ApS*@pt}W%S#jygrohkjHLT1wEFuPG#r~|CH!Qc
$a;6(18_fJ;x-om_p2w~BoVI*T-hd+3aA38jIt;S3()X3((~qW56tDw#8Uck4sR#AO^yzcA7uXRDc;!syu+U^=cM1I8KtF-@O=G?
e7uTS8<PbQMn@FB6e^v>ktCnFnL4^!;dDYUHBpDaG4P>6h$xVk%L{b|E31aYNbFi2|J7$8UR*-=yn7gU!+_pKflpl?2ZO)Iua7l3
z~N~7dFXjqnmGR-E{3M!?|Sr_KZP2z4#!HOmlvm23Z096$f5)caaGYffnrE*<j4x-M#eL}IB?19bY9KFlU)tLJj@foG3hb0|4bK5
?h+%nO#a+DOr29;LZm8<cRl+DRFWW{-7`xzfKq6kAEk*dpTHh-Bw}NL<xo4oR}=^)F37SRm}|@^VNhtolL3453mHyGhfbuF2aKvT
T?TSkiYFTY=q?rp)UiSa0;d)VON6{YIR+@3gDgBK*~^~>!NPZWoq4{(h1B~S%6J``f81m?nM7!JkvE#1>U2TO>QiCrTi{VXlb5<2
v;n+0lMFaF(4*5P47tivl1xEK!N~H}yY)`Cc^ep`ebR9rb!tYbJ-%3Z4(txLlJqlz4)C*gC9>JA^@euMGZ8h}&n2>u-QWgz`{>;r
w0oJ2X8yCF^OE)8+|Unz%?z}XncU<Kc$jp{6Yv>D9m0sQm8X#~<Oq09bn4FhuZiXI4pdiB$D8G4HQ}lh(W6eKGJ3<0huiP^^5$fo
hd|)IpD_UA-MD;Cvv#D1bEp`|dexxsBs&<%1mNsEurN4<Hl8w%J`o4(G#k!7DOURHMY=nJFn}Jizu+t1mzWYhN0mQ1N1^442VtrI
UX}IwHv9(B(QD<!^AIF?vWT%9dB5rDQOEm#gJ>_%9KWko?A!HyN*H#vmEWE?-t(UeDA3c4zL`tJkRQjn*i7?nxj65IktZ;t$;BV~
Z6@?#rBJtQzhiksis`h!BeVBP%^KuuM|Z%d1kzE_cUWy~w44M22nqBbMOXP0K;;5<3i3exnP_QF!01=9k0B@uKM3F!kd*erhy<vC
q$nV$4-!xeOiAfF$hm@$%($8Ym*E298W8q}LWLvnmp~)xO%yE!3t$d}N$Y=sFY<ra_)s$cAM3}L^sYG_SSEhM<?bm|U1#%v5DBlV
>Y4J^AGpm1fr>0mO!cJE4M>DTO9zmd(bgJHq+Y6o{XCNs_~Qjn0Q$mOQ{}S6fsA4uID(QAU}24yMNMeYLPSzoS1zvA58Eg|oCa&z
{wA-*C<Zs-7Y{QC;|j0&&)M?pJ4^k)w6C;O<T?iICQsCZ&>ys^N*DI@Lj#$?1DF$-VBmPG*kGvw`#?TlOo4;mnhSxl0!uIi4q-s#
42RJEeqKI@@XCK>TdR-VOCkA~{r$N$(e4RPkYXSHB*Y#Pu?m=%xcUR*plBu#(A*h1@u>9n>LKVS`VpX*2#J{0B1)NL`6n13(;-BG
Mp_mGr_RbIIoQcC1>B_(64mBzk=PXe$wm;L-ThKD*f1}&{*#h%idw3P3Xl3@1U}Tpq2s=OCIGPa=$LT*+cu)7uOn$r57THVDa8&H
hn*kS@eZAQ$?fRKPj`sFff!l@m)i~hls-r9Cy{-JDL;k<5%Mg=F&rtOkf|{U{cgVNrXP}CGXTMgl45<ZIcF{`TnFX04Cn|#>jV<;
`EA9Y;hi^Z6ns07+;5crS$d@ohgpQ!J*=Vh6yYjp8lB*X|L!EH89kox`iyWs5s6Gu**Og=={XkT9EsZ5E=Do5GDMOgevBFtsAvuo
5!g;z5X6;S2^|8_(}AfT5&@hzK+(xVK(Q#&P=;Vx+7BT40B(MqeK&WG8BCMSBN8YLv!Mgs^MQnuZO}k(IfetrI6dPj`-bp|G%W{H
ek#V`E`HPJA%RVK%@j~l%8U$3wZ{h^iTGhu%!v>u*&=2W^rdus7!=TmXimVGrqfJ#jvYfqI0xA-?CL}*MzNAH%unoqh>4j73LvF8
bhjJPib|w;_9Nxk1GDo;4|l%`cAJx#$sG;H>W$~v{!OxmPqgg6iL+F&!4dKUm^J$o)+?rqAVKjbltN}IfT|jd8oxLk53D5Yr&#d&
KwknGph*;Fpdf%UV>{JPXU{ury#TyCLx4Xp=kN*)HN4I%II}5}%~kt@Zc0t|HNMVUxNAnJ>`#p2C$Q!K3MEQc=8Oa^6+}_CT>@pQ
C87AH7Xp+qEJ_7MiYQSmW~ORp(SBSS5m<^iH&+CKn8zto0AX}kWBbM)XG0nt5X1^i8VUv6Lk@#W*>oWsY70?Ls1E%$=&jncXnsBY
Kj-Dm9yrY<n1ZZxR6U5Ef*y{edt(Q`ejmkaSm?wt{O4SVZKs5>{$R6|1e)Umz7mT1@raV)9^9erd(;!+`gB&7k@%5H9s}FG$Dsal
Oa@O`!Pso)gA@xA9tY8UCSocydt-huQL!4>vRHf?i^t0h*n$bJh7um47M2ImKH$eA#-E3gRFe@0*HP|DWuT%0DTtJmC<05#1o{*7
IX$o?5J5oEOsCwnTC*vns?dJ~F$3a;qM?OJXeb30vO{(Tg1McwZA6+VnkH!00?{@P2%z#H!4&vdhetv*Ru4D3l#xyL>`fi#C^*Fv
SdAaBpWH#yO48PG9iV!8b#=!`J<@Rn`U1W_SP*eh6#@hbcWQw-gGCWlB$<IUW0d5WjAI!kGESYVtG@FCqUIu6K%rTZgeVZ9DM|za
_pr1C$PiSjP=$7J0Tl#EK}eJ<H=D)z!1zdbz1X0jhJsvLfJs7FU&r0oqoIl6z~|Td@I;dojLNTn5%*{5ZO0b_4p=G!GV4HOkfo{6
JSOym@q(#{+vGYma(Ltox}&q$sl_Gj3MMH6LWT;Wnr4(57+F3rCY_HVJ+53}aZ~gN)e^n#3^3MY$&QpwK~Vun4yl4iz}?GC_krj2
aS?VCa09ysP;<v6J+M<$d_(hKI-a6EtYcu&RC~}n)c-`$RZrBR*Wg?Smhki7e`YY8q_g_+259gN=EG+wW9Tqp;$6Zg6wuaaAC40N
-z5v4^9&T3{d1}JJKsJj)bz2Wz%xhk9Qa+`UI|>sVGbp?Ah;IdS@60Y#$=L~Ax#0Gv8d9X0|TI5Pbb3Z&*{pF=;4w`^H{`0B})w?
`p3=~;`f+R<(R|upW*j6^CYa7&Dn*S^_YxDlQr~>cYBNXz=N>>fuR}x0ipe;>woO$ZqA)ovroDIBAxkd<HgJ6Hsy!!;D_45iv#eX
ECD})c0unoQV%56`(s)o=VPJqHOgxv5sXu~0ptPpn0y9FA?F2QOM46o!h%EZ5bc<L-_x<L>#~UUwVpTE40)o-<5~|zN}Y)h$kQ4C
bWsNYYQp({$H32?>;cV=lJn=eJRw1i`|$^S1_?(KBs-A=c7zCpU}~0T1P*-9HTO|ngD({j9SDETIZKSoqH8@<067F6<Yj3CI32b`
10tR9nYyGys9pG(P@fzfq9?h<+uXT(qlBCZ+^(U~|40-=Kp8ObHWBPH9?+2j6!b4w3f~1oo(nTOC$nFeen(!U|3CngU?1yA`ep3H
vp)6#rq?g<#)0{y&rX9$sUI&af8x;LCjPoZit7Le@ktI|$?Z*ma*x|%+Mi-<r)y80B=m!L@WLF)PYFXwcf!Vj)Cgq!_uGf_S=*2R
ap!0bLO7u~i6$Zvl8Osog&q)MXlfn_W>Y7qEDm&prjHvo0NKzJ4hMw%lgFV}eHiwHeKj}-(?jTauYi5e`+lS9^**S~VlY@DF}<cJ
u?&g!V#e6BPHRK0Vv|%eGDJ+eG;%aE5|veQDA2P|L;*lhQZcq`8rH_4pxQS~aYZt@LDaV?G|k#>U~`U&P8!;vIc0Pc0jeP89w#c;
f*K-u25v?O(z+Dp9w!}ZRV747RAYseb$Jw@E=X<SU=HaX$Va+^v@r!#rP>HqD1tdQ`20QxK5DVzNN_<paNl`pRqulZx_5;J=MitU
<=SO=pdUB|yiX(3e`Xp6p`cNgFw-iDj;&Jar7oUIJ3?!$6%qRU&EBl}*Bmp46@`tZDp=CvFfj};T8e^#1lrR?Y`Ln6URdNfbw1G0
29c8mg&GQ^>Qj8jY*rr-fY=G`_08D_A$><sG#~r(LPR#KNx=K)9-tWmj%Sy<@k8<(C4BY>>FB4hQhTqD9H+J%w%4@B)v0N5Mp`*X
F$`I43kr<6D&amXfQ~4J5=<Mkm?4N7X<=G|kx9pRb6Bx4MQu<mwxN)jo_>4~Cut_&KVSxqa!MqD&mo?D`dQQyOnMRZJ_p^|smqw9
Iu)!-^2lU5PF>GC!LWwsbIYRmH*lLGB$VfaogA(9Pr0)ML?3()#s^uz*HE5a9zm|$c1^^9Q-GR@b0O{Vq07DFrG;VP$fo<tq$bfZ
1NGRj`1U9<B<0HXLVS?t+TE@Pmw&@;w^f3mr{b2`&e(Hx94J-;IgqKpi+uJClOTlvWCTfG96+Q7h*^<2;k`sd(+J=ViYIVj>Hm40
9!~JUoorFh9Ki_BDGplXqa@M1?T)U^Z@byXrkEdsPY}yJ9>;P|hRHO-`Db$Yb@o%Q#6Bl!N31?nFia^~ODcxOCdHVfs!9T&C`u}*
mrVteOr-+>u<8hdMNk<DSP7JfNF|vlQWk(AG8SoCqSQiBNiM<!Sd3FZ(-00J4T!?3Vej0hA*4!a0wGEkWF|t0k|uzlrI=HRIDpb<
7?uKNr6LrHimGNRnrZ+gEB#uuOGOB9WPmCr_EA{VbpWw}1qnJ+m~PJf(9ranZf~#K-S?c&)Ht-Md*a;?B}g+ZV9VG!Bo%YKxNx*J
M!7m$>bH`0396Di2M%%!!6cC=QAY{k+#Qa{M0pvTyw5J}&|O@~Q&g?W1%O)AM9k8-Vy67=mIhMVT2Ue~f+a*io0t|$#%V2*;{!m$
CD&<m&C@A&7#J%P9Lr$YO|gN67+O<pVUID&b)-IX<ej2IDU-Oe^3k%aHexWe;utJ8rHmM5)xos>2zP_Hjxs$G-sb9Qbwb;>xedA3
vs#rZ3l>qzRB^;8%v3kZYS7phTqtIV%9M?1gf`48sM}*rQsd6?rfZ$t#?^P5lpYb2)Hu9fI1N=Ey87eWM;12E8+iwJ*DX^}MTZ}@
VruH#r5J)B$f#jrxI}GB@0^o;aTrWjV%vnb&BOgp!(S55TT9?Lt8J#EPYv<ArIg;_@K|sx%58yCB;+fnLKJkhR6!6^q}O}z;ha=a
(D0tZA#I#Hp_-yU(o%?shAOjtsA+pzD44^wXO!@HJcAgfv+9X11?6lro4b_UPZciFvYUCBSQ$gKm@GL<Z8?lo+8no>-J4@f%)@MM
lNB~(cB?TMVo<^ekP?pZ;P57eBT8T+xlDYFA@zHn4tIb@#gUd1&5buiiCS4eR%I$Ckg;SiyKK<NB7nG<^-I0k#N0-jGaXweoGc?O
sA|`sZi^)`KvVPLP7ooG=um+}qHh>hozT-gE+5{yQ#UcVdON5dDTO50&n)CQb+$F=p4Fy3?|Hpg@#q>Ip~B@mGw?$J=t&c)9SzKe
G2WBa<FwH>RMS<1KXJEHXnE4fCAs#~)*j<oeuj1TYGyuwGeC#z4`w_%gJZfVC`gq207}D4V}09j!JZf#axhaC!)V(935uyHggGYI
+^Z54<b!Nwh=B@fBRB&npauW5r>0bEake>g=gpWp5K!m}sSw~RqZT+@x0cRro9~d-vUKZFU`7fl1qh{8Eg=xn5eY>CQUwc1B&0)1
Of)4S5V1r>K{8MiQqez6qN<``h#-h1sgh$6f{LJ^C=b8TI&DVS=k}UCCSc9rhR4tC?C*Rx9e{N2Q_4{y3{5Ps43Ziv<Kg3}jM<D<
3|Pmm>$vMClTrl@NdX~aRK^<t&UdoK58ZhlpmEI0dHGuff|Ka(9x<`E+8zB#;q{K19ZIiMZaR*{JIXW#>JHMBB%r#Wf-plQ#fekT
nP~`sGzwB4M+fo3M1hy>Aq)^9N-{i<5>s+P?3AE4$<-N+2{GTuUw0P?z><JF;1d;4Pz@7Ou?b2(O2Qb1xP)PnB%mS$<NLqYZ_i+P
?ak>a(hWUNX_I(P)2`S(XU-QpvED%!A>>CuJr_?=#NO=Q1Gsh#1F|02!~>+TJv#DsiW9lxEd7S_zKIdZflBalG<TXFk`tloXkeI-
Pk<<bGvDK7Ybz@jxWPy;ibWYrvime<W@T_38tBzBmhbIuLz*_N7L-<6u(c6rQCQ!7E)uDxgT0j)iWW2vUz`INK=SC1V%WhL9(0BE
heNOs-&1S1j{{}PhWtc3u$2)RSyh0HSq^=yf!ARzr_K2SKQCwIWP-oYAKkt7hx&U{-N0?goFFbL=l+6wu=cn*IuE4)K$N(z@HNoJ
o`Dr3OdxY|=6dn!<X@bQ#E$siUG3ninp+ecq2oNdv?$y%LTX4ynnLYtgN0k)h(dM52Cqcxpv=%3=5SMm6C-(`M!EnG-eLgRju>;M
A&~^Yhz?iZCf`+_X?fZneCGz$khxPMhAIlmZ&9$4Rh(7+%-9JH@F_!yHZMpP3Oe;;Q)Agt8ac!n$zHeYJ6&gH2MB;l21Bs|y8|ti
Z+RCKX^2`1joy)qR&FBqyoHA1V*#GU)rBb-L&CU}5?MeQfWg%lM~>U{*pS5TQprjp@4>8AO3h)&DnWt)1|o$ZfeU^ekrH~uJc$YD
H(#oFJ2!6@dF*%$=i^REr;x9U4Bm$zcguj$xZ)jH6jQ#k12(!LzB`$%kP7V35DN6iB~b>6qX;ZuQGtRuMIKgb2;`o0u$U>U7APFc
dZem@vyjev^%<?cvIh1RheuV6LM)F$x7d~%?B*5+L?a*OEKh>b_|;`q>RN&$;#AB8I<bri(Jyb-#rc>+)Ds!fEbg-3H7p-)n>$2!
+??@lKt>_=eGDK<H(;2=`;fBvhbqRY%$Am&>VU!q5$<S@1r!N1WWDtlK5Wbmpv0Cup%EE0Uk_~vWJ!|)$_;{y>gqPGKtsPKcT{j`
p$Sp7C)v2d1cne71DY-%!OuJDVmazS(TEQT+XDJ984(1;bm@t3hKO*?TZ-Zl)zc$RGrkQg^^DeHT@PNQcdI=sA#HAi^`(BV2Itae
*N0^ChzF7a4M#WALgobzT=b&*ZW+o!n{T1cPigo-c`p?aV1YXTPhB`3QAfNC1+>WAMkse<13qGNTLpXCP91L_KQAavrkGVia~Qb7
I5)A%(nQ0sGayJ4uv`h45g*>G-gjaKjB0CYW(+IOiL4-kp_!V;aKm8Pic-c=w{y-9Ch`gHxiH~I!h7i^Q*|!<chF7Q&8P{*4Ci9!
7Rx+Xa?U(cuxPX04NT#LbZdhLt-+Dgj|NEDN0emT{8A>0#1_ySA)MbFL>TYHu6$k`6dU2)dm(_+9zNUdJi)xNu6f?_99poM@Rlaj
S2LR9R*#Mjm$<<Kt22ah6)_Xi1Q3%U1=X(riS&_R5+m1JNav}fv>0U@+M(~`R}45J1?gB2Y~VJP4+0VD8v83Nk&IMWSsX2@Sm5Rx
AebFQ?CNNQf-$%QKpF!nkW6$_M2TZsGs+Z(f;K=@A~-=pbwid?zGyfn0(CTOGDjJ2sT^@Dz?`KAn?aT>KvBD8-h+}b5@7_L2^mY2
1oRNeR%{swj7U65!0&V{iMY6|6EL%RN@vcNI~Zf-SG6GMK(@SWA!g&TBeoi5hWF<=vS4_i+nv4(u`>u7T&WHKBmssscn3xzyWWPc
ed}OT=(9u&p!F6KkujYdL?SgRWG5t`$Y7BUVL!!L6C&19DR*G_5XXet96R^m(YOLgB$Y)4;Rn>a({f`H0-6CzF}r^HoY8u@EIK{!
&x*}y+L$29T@abrLF~z^1U^Br2!KpTw(m75!7|nq=O&Cro?^X?<c`p`0gTwTw_BZZY{^?!j^tq$a2lq?9vdUN!IT|ed#X6N^CwTL
z-p-&JyHeMsl*K!fJib>9(Qx#b9yQ6dL&{!SSofpN_HyA09;)#0-TB(sKy0jnYs@qXyFOt4x839s<}G%PdZsDb}pz)9kdXu*xTSb
pxwyer`E;AVWFBFyV~Q7ct<AAL>t#k(46QRnFr6eLe601Dq|XpJ_v$hJXB0aAzB_KT+=|rzI0Ss>u<WeZZ~$uM6-}11OTd{c3YWF
1k^e;U{b~t6hSkrO^C}h%gwKNp#yO@v!E3dbOm(8T9>~h5-6?!xOV$+OxEt`YG`Ju^-eSN1NsaIW4)MGwj>D?>H`35PYCz$w1og;
$O*GPHKqv@@zB<Kv1`Mo_cgw{Zfu?@_*u<0!tG|(aSq3P8_l0HB0-l=B73g0s^0W8d-Kimu+^=H5;I)dxzS}#3$52UH3g~$Wu?H9
2oyvR&lm)}t@#6vXhJ-DoyNiBK)?dt1lWf(1M!uDVnWf20!Dx&bP!o~tU*53f9U_F_&3=Rvrq+;8(<?5q7esa>n&Pq$(xFc2)Z#O
m)Bb|SV03RY6M@v(2p4-(akOw9;P|asAQY6jpI3PJ}xGXIq>nc1bI@!6unH0VnRd~G)6j+YP0~@TmW!rM|{^vOmNPls{#~Ybz#(G
BAhZ&?Ucq&9kyC=5ysGMxk4PzE(P%U&A=9=(vN8yFh~S})uAL4=Xs?sTA`qI>m>Ftwhc>*(g-~y?^2jDko0*$A<ouBaRfE2;I5h|
6@qcM38^OAkiyNuM^u>XF6_3AYf7?FPIM<&bIz+PQt<}aW<U|D)`XxJP_7Bk0SE_|r$z##!zgkhLZqd4sh%!gTri8VyJIK6eCfF*
mcT3uSi~Ak_}n+gr>^P8(`rPGS&o=c2x@&!<WM+<5~8wTk>{8)CNh>^JaI=Bn6azwv_)%6rhIlUyV2o2F=UyzG-85+&C>66($O*L
aPP+3ydkwoAO>YuiURzU2?3eX(FeNj%^`=wh92q65{!~!`sC4y6sU_bj3C&V23*f>M3|P4=~+$^9J=RudT!33z{~JzV49$jm037U
${kT(4*Vx-o(VWG=*@PoUYs1e8o<Ix6falVT^xw(gpGoTF~4B+Vo+VW2T3?)i^jApQ@8~Om5WfFlbPH$D=_a4B+f?%K6o}s+~qnG
Q>TQ^VM7BzHzqka>f4RO8-IV20AdI`7DK3?<1SbtQ<WH<BM@nr_gT||N=+a%v|tVWQX$x<V{rRE++?{<^N$xr$S?HZI|vSfyL<Y>
2!L}ppS>%nGM*(36#N1d?m!{85fe6tm`QZ{5+Mwq_6~uPGZ_ddkr_ZFPLYX10m%-53-OWag~2q66bQvg@bpx8NuV*DjTn%?1igSE
W*`wkrV{c{PFaQ!8#Vh(N>2q9(aV_zNMW{E_i}x~LWndC_?V$ozS6yYuAoYWa?r&JoB}Jn!x9e^B1qWc1Dc6n7iW1KXfG)K9wbQT
W2JM-TgiQq8`}CCzA)@(Lrjrgx3|}&!QO)rBu`_AI@HK0sF)k_z>^}`-$Hq%c`}jwDFd+6^YvrHmnWPu-gGZ*c#F@0XLm?=_OnQ^
IAO8|`Aiw78(<>9&yNgs<6haJ*K0-q?)%ilj**#3*mEze58KX>e#H%+BZ?g(N)gv2N$bMYd96f|h$_&ORJpS$yN!6%f#+eD7!q`V
vdE#5;gA567)^H~_3ra#2T#lCCkA-l%x$iyv2&wDknIfvk)#0g#sh)k0fEavk$N0wolJs-0z#q-QV5iU&XU=!UL8$GDU*sk9Rq_#
96%8%qnJ|_>#Loizwh<I#ZSc4aAjAH^f?iA7-BUtO(cpSra<h4FrMEstwPZ(1OLa6F!3-ZB<zPa<EhV!sDO|DbzCbi5C>HQ532!z
H0J$#1F6)u10;s1c^v#44hBLt?L%bIUoPR#nHCwiP7L6{MXKboHv~f1HARIQ2#Q-sL<JO(Vxt6VNyJyFIrH}qK^_nT5kL@7Fc=;|
_7hJrgoOU_it_u<zxq+6rT>?&ZxJ%H{H*muZKy06DNACZ4aOHCS;dnus61j<3tOCMioueSNhE@faNUjGfySL$HiO|I<OL!6vTorQ
q8=&rpHHJxM0Lf3NRhQ|WULorf^(1_xp{$=!0dQ-`(t^)YwzSK`e)hm(aVLz!$z#dCcwm#Lq{>DSB5c+XCq~VlGvOE9EbHvYpxXW
)Y@7yhMx2Z!mq4QP}j#&gn5VPHyAY&f2jv>e<i;oNU;$C6%4@<DH6{qc=i`|hB6pJ582TyDT3xhmTF50nMbA(Z~-<cBFD<ut3rVk
a|I9u$hWANF#rl60E__C%!q;vNeUe+Q#V(1!62JUF-6!qchju7b`>p0mOqdY4Y%jGf{zKt2D)`Uuf3VxP9fro#a0jBXvDNAsTM+n
1c(V#Lu2gSe$+alQ_m@%_+&R^4iM6$KhVQ`vV|T@zrRk>p6j#*TSC)xJU+`N%ENw>pG>FxWMU!hJm3>x|E1(lXTn3+en|20xO!$I
MuoAf8V(kH7-{!-aMKtAKsL$tD1c*Vj@aDAODa={^>dA`@TD%`X3<9)#e+wFbT-o=t}yz9YC4!xRP|TmB2bi@-yRqbKAng<us5B6
^neUF!Ae9E0qyaAShmrE9Ykg#CPq-M(!kA|o(u*|_G}NL_@3=3qLw12Xd;P#f{>zw`wL08qL67Hi4{po|8dkiv$@z{tGPZBjD6`6
7&<E;y7j%GP1bmVkaOf1PJ>Q<#Z@^!EUl=`20~}Nu@5AL3nEJuAtBtzqA&HUAXdmPZeWa^Ne`6*NrRT?N=KpBG34$%v`#kK&4os4
+h~Z)K@fy4WuT=I#4t2+t|rkh2pty|QU#o#kf9Z=20?U}8y30@1YlY~)uu10ghA%GKVXEY^r*z%hf#qjlR%hagHQ;}b3L~*8L=S;
ZJ7&IASrUtC`k^cAS$c8JhWOJHF&lQfCc@<SSbv22_Y{9O#ecku~X;ImmzV(B7FFtCV&WrK-tBk0>m0ytGQVlE7gs$-VDkWrurz8
sTX{a5@Lp?xY^fubvxa5*hj4ca;wo!9d@BCfKr;dBv0=lh8YrQp-_mKK{*N!NhpYz5U7LuWGHAc3i0GY+Ns&cP&cX6r&9!+&B>{~
2ec7b-Us(?!O)Y?>Qf&y?w#O!!|*<S&<}J>jVb;!g*V?YGDQiyIK-}LjAaU3I)0os8p!=x|0_dh?&~QV;^&ldT)Lc?M91$1DP;5w
7=B)OG9F=32!bicDfm3#dB8r;tMgBqdfEYzes{bKn)Mz}t&sg$^(P{qE^NAOlOw@#AwIL0E>kDWlsA?EK!yavogf6fZ1n<>Ng{p%
ujV_YExc4tMPOxGVj7D`Uq`K2i?~u^bN8*~A+1Hj8vx#!MDw5Uc?C)QXIfh%YqXlQ+arD7T-3CJHbojqFr<jJm@`eGPNF6bWp}2*
==)<w&?19yfE7`DIHHt$J687t12}bJPbT12`>M(Cupc4^7+wRK#wVqtvd5lXn>D+<BFDP6w6UcgQ_yD|7I;-A^3xHl<4Fm<H7&N<
yrJJ~YpJE9Mi|khXS^npNv?&eaah{&W|Q^nGuycaXU}h;CLttSl_8m#yWVvjYS7^5N>`V6ussmnA?!&eF9lgX5Jt=^1_|OovBvyJ
N1_yF{4^|<l5|BCSj$3<BpKju5HR_aUA5XND*~@YGiSt2mr`u5VC2}|6k}x+YeO4s7iiGqF+g(k(zB+OB4I^CZzo&j`};Wr4{&-&
70~CRW}<3%Zfe5YhBeN$BBW=yWDTXaoqLYATF~5Nc$u_{P4yR`07A$LR0S4%p0417QH7v6+^|u@<C`Ux_YjY2o#%Ly2zp&&+1ejg
ru3_3^Kqd|Xfr^_eTSjy;%JJjVlje4VK@UEgyVSw2SN}|{X|hweH(ztRxApxpaZ58wEN?{{X2|r$7@PtC4hi;!sgQKpir~l9tWRR
e2{s014>tnQ6yAW8aKe+>Oy{r=^hS5paH@RwMsOREkiC2WGd|_b-XxW=?ng^mV3U>d*!0l-_6mnqOnnA7{Np!hNP<TEY>l&5b)Es
IOCZy@DGTG2e1<_0|xm16>%zERQ`D<W_=52u6QtpA;&|?;y{7h2q7a%K_np(w1Scn3o^u1NC7h-Pzxf-Ll7+^3qll&l>NRaY@qhS
!6QO$J`<_$?tK=lKH7R{?(CXvHc6SM0n@D|re7`s=x_(=2htxsA2S>NVN_9r5g4on-s8UZdj;Yr*hBTm8i=M!2(mH{<Jn%P@ARW;
R)&oQ1N3O0?)*Q2lk*-Sx(Mki5tvQ0>)Vbxp06!Vzn#|`RmHCt57napn}A((?WwHHnQ2VSnVFLu$-cZVlZFk4i)@mbMyfTVnUHd{
{c|;c-L122=4ErsQ!^$=V~UDR3zkYTK<VA7ZiWw1&Y++9c|)0kC;Ogc67@K*c(0tHK@l=U(o!)r2vU@Qf1rf6(BY401G0yIng^^g
LQx?genBBFzglHM*%W*H&&a3DD%gyn_$R%S=jvDrW<grf;o^+%vM^vozKZ`-XRvc2WwhPuOcE%m?e~v$NKl{fELviRxCW3Y0D=*q
qLmVrDOUn%4#<Q+6cmMWc}a{6L7LK-z{Q*sn{DFSXecP=4=znZQB!cV+{Sn`nZ>d?9L`%*>GC*m!cr|@l%qibvNiQLozC<Q-b;mr
iYkR3HBeq>IvpSq2P<nvgp5$7jaDID>yk}SAkcPPHIMswxb+~X%S|g#M5iHWHn8JvaSm|Uv=mv^sIn16Nubh(N04F;SkpjQGZR#3
D((zpjya){h@;5M>Nz}xJx^yy2Noh$yp5w0x}vUS4Reqlt|WB98#u^Q`#$IKqxsVn{HtP>Q3qB^Ib*R7$PQfe2p)pS9Izu`M#JO-
+&C*N5fK2}_kUmV{R{~_*7&JFpp*Y|@FT}zs(hS%R8UBlvko;}-!XL5sUO~E2s2cmV;F`#=gNl6k^L;2Il+sQftc4xC?wFC%F||w
LGD=%#S(M%^bZ8{|K^{;5f(}O$FFZ^Qhub$R<-mw72C?<Zc_U~oCz%W7xX~@X+A$co9xN9O*x-7`95;V2-%@8?JG}r43HVw_~QyC
rvGX6?hp1$lXm1dzJQ(o+xm;cO=CJ1nn7M(9vRY~x>tvu4}6rHM<gl-z2s|%UODSvK0gA%1l)8@j(Ip3CO?(PWDqw4o+QRvl!x0)
n1|fu!xl)rMj}pz1w>(a7`wcwCvPem4*w90hW?sC^68i#p(u!Uxl<w);yZR_gyfJIY+SUq&o*iCPwnx#kprJyNseu}>5R%6>|s(a
k{qXWrqn|dK_f)cCb)QKDIZdh^h2NcXS&v(JTC`aaJoog1Q&A6(<k8RI_<t~HNRaUPREd>$Y?c2C5ZY+ycG;V5U+HSvN^0KBo->F
%t|Mg4nd<qO}1)FP6FA`^BU&mxq^s>=3Ej?Arn+Af-(jm9)J^iW~}3-&V0-d=S#TzPXnHtuoDXl&S6e_U4}YOSE7%H6L2{*m%jMy
4AYP?I&w2O6V>mkZkuu_2bpLlpjIHHC+gwBeM$sE;!Q-L(r8M|%0jS_w*oV`22;fj;P$}Y(7;4496tYqsmD)ExSS?{e!a8P!SUV4
P{|PhL<q9^UnhdqLt^G)M~(0{B7%;rH1Hc!W(c`3F+LmR^r$dCQ`g;-w>e}vb}Txulon*6q@uygdfGW_4hpEKu4MnB9wO`8^6n1*
;9lEV^ph<sE^I(LNR*u=2S{AW=WZrpO(i!#8nRMSazrsBs-OmtJ9#Ix9Eg+nJ+SnKhP_6jpnQX{V}^~AhcX_g99$j{v<s!6LV@xF
+D!m)AbLWF1`s$(9KA^5L(*Mj%$qPF_`lu$ISpsl{z-X4X%r)fLz11qa&FZp!TE8?yx^P+a1YmqvUpLR=Y&&nb~)bmxVhUq6hKvG
(YxE1GBluWbG;o$GjT1N!mz9Dkl^Y~Vml8RmI)2<q^mHI?pD}voCJ&tjG^+g=KGLRc!u6m-J+Dm#eO`)Zi$2{StzOsh9n7^Qj`q?
qny|%BXUwULPNm11u**kI+w13Xyjx&2XLyS$5f#wVj;XVHvV6Rw*Ai~;s|u;m=WqcAk&;GcJSzbuVSZQc44sUNm$=zV_Tng6E~~h
I~L?n&G{#>!^w4ssv{q158oTE=OD#7`{9YwQ_!0M!^x6%GF6In=w66&WZgFw2+POEw%Z9)X!&{&^)t{vm$fBH%Tt=iz;n)?XE8b@
3c?nYFhqq0jY9ww8)$}!0rR2mx&)rme1Hk`hwl^Z)Aj>Be-_SOA~qk!55kEL$~`2^nc;)<<i?YNQkrUlEg2}NmZ}0vp&CdIWW@~;
QzZ=)KvGex1xZB_7a_#M1Qd`>GC?pw0W}pTHYSH{^BnTz6enj<iy;-mW08ttN-1idcXK&Rzd9k}#btSElQ3b+zbgZ2ImQ<aiepBK
H@7uc7-=GgAS8l0%O*hleqXjgngRBoPS^)TTyE6pgJxtBJhV(K)LRQjb1Ae*X$?Fgxwx3UPeCO7L|}ueo|Hd$gh)wJk{JM{T0)WM
1j;xR_CnI3!|}#F*bayAc+^D?{2UGjh?Q0;Q2{Md+E39^!sQSsh#d|hv}$0W&>EtOMz(Z27>a^*Nz0TR&LSYKwNXVy6opY#)lo$z
jG?1NwzO%83Nf`Y4Fxb(&9zmcg0vD%Rc(@HsWf4zsI`&-ph7jBDC&vH(qz`4N*Y0!T3SkIN(O;wSb~5`MADi7DGC;%S`vULLM9=l
HKJvqC<;Oui9(g73RZ@Np$L$qs!9rINQH`wLO7Kv93w%Gr^k)ii?Qn7@H@Nl@@J@D?;uE45GWC#JIRtme;O}Moy43~gFvL$s|GW@
1H^)w1}h1zHo%7nr?jF<B%%r-qGmB5r3w_i-7%rVJ9^`7N-Z!u6WAn+a+VIhI@7ko2nI<rGci+UL`jW6E;J3qT*b18%Y5wx0S$W0
CO=Yv<K7~G-hu<SL|GuDNv8c*T7Yy=))Y90aD4zV!8^H~mWO6^%Z)H^I6{70g!+K#fLakLScqVFoQcSzD-nH^>8CX`R{Y4{B=8xu
xzlv-dr3x;jZU<{1j}=x7ac}`_D57uQ1EtL(vA+jF!o}{0bWNGJ|TPdLXfFskCxmXh5{B3ct_!ku(1F^NE0Z&NWz-xyNGEA60PqQ
4jY4s9*3rL8k>hNP@m1iNxx(AC*4Q)XWxx2_iX-;C-9y^FrPf+gup&B1V53;zahw&R!Kg+*k8i#Gn|--4mg^aN|FcrLNBAWKRK{!
h=ag58v-BOAO;8pAqfmZG?Yj~WB44?3Hb>rGN5hs{o}vU;P6ZCE@fkT&<^461G-j(f(axXfN8_peE(*_v@YRChiDJ-f`8D4g-Rue
Kbs3)0EeuKa}OmZPf6b;E-Imw4~!<fB%agrL-+J!Y;ju3U98N5XeFf)xaFBXn&B3OLe)`9S&Ir|1i6T14Rae<-OPo`V(w<`o4Dn+
h`F@mq-ugmjz-&6aJdl_a7|kf8Yy(TF*NHmXt9n@BbdP!bxq71Cz8wj?#{F^P)leHmWYdN$2Lqf>jwo)xq_KOvo4E7Mpi|pD3W%w
#&~us1w6EY$j<KPYdRt{8eNTTV+2pY>Gdj~MEdk0^p}VqZ<nMZbmD24AYqJ7OgJ!#Y%ar?(PayGKbZ{gm;>u|NBs;C!Q2k<_QY6D
^Kf<46fj9LeibEREs~J_3DfMNc5ojqE)>bRe@<y#v;p1{d(*I9&ESV)%@>K(ADkm)K|Ev58W4P7#8VJKAGwVvQo$(!M}F%Zm=1FR
#QitY1NC&mhiJ!1RL6cAQXziW(p?}XBId!ZAQY->7?W8SvSJ!mDq=)WVqF0+c2~0Sk|d^uwUdMi**bLk2l9PO$(F@FBP60bVM_?;
k#T@Ji7?+cPJ31n8|r@z0De&qE?&%q&~coA=rTbSN$7-$;s)cbI^}hMY++_F;{ve)7)m((o!vriO(gqeJLKD*)Gx9cRA&Qx@AhHO
ni~F(WzusuC4=zj<lC{$L*T;{5d=uWF#-e;6D1)6eb3%Q1tinmk}WaWV?J2`_z0PV0%C=smJpD=2oo2SCO()(Wl9o;iV*ASy)a{$
d%mL(y?(quC+yY9->zYRkL16<CTsE|wnF~tLRM^n!-uanT4F2c9TU?WJasvQVf0uG;|t>#n>P|PzK1<D<qSW}otZ=2b&#g~%&8rf
xXGjrl%c{H!gfHjjri8=MS7bT1}(ca=lR|Dv%gj1$563lW)gQnaMMk-Hq&gTs77;?Ea4;uN#Kw>AK}pFsmk6==c*=j+eE^QFvF*E
1^vkFPJAB>CyI1=5$Go-8*Q**d(&t@!+ujll)pBbGcJT!zQf{tK>LD3Abf{M4(~-W?eji)K9CxC!Q)J|d)+rq_|=Zp22QdLNO)Ae
*qm8ks+x=}d^L!X*C`40=5Qf-p~B6Uz^2je*9s%*{Pk^yz0QaE1I06?Fy64k79%H4gqMb#^EDcuc7n;Z;iZ-$5HlwPG$c75{ANY#
kyw!$1Rup3LWOBTsD-5hgi-IS?mhgFkTK;J4|n%yXv7=L8$E&B9?p3$o9014d)!ZXBK|ckArTq%?OZAFP(Ha(`kpL62eK4>BtYdc
D@)iksWNGPa_E|l7>p$gKq=u08UW!AmWmBH2sA08Wg3YPp-NJgkTVf*kK8!qr?zb=h@wdBnLhj<o<1*&DS_#&q}!sQiWu$bz-f;p
q}?cGrL^<#P2{ox_`wh15b$6VjfkF3h-{~EuBr|_#(c#?ioalfq>aEFKmhW?V3+~>k5lo@*|TRHX|I4;TuPpOm=|euhikW8)>JoK
p&g_g`|!I)W0N2sETrYd2(UQnYpB_=nDR4tSD4OEB!-z3fw5{R9c^Lb%RlH%_Qp2%qIm*b{3vthCGKosGMZnpBNM=e=R@`GL(AuS
qJE7782k1#bcy!+jMMA^-u`IYMg#9Li*Ks|#^3BWo9zR)v4`{cEh<tA#UV6viV}(_e1`Btz<&IFv4wCTWRu{W%{_YdI9LyK(&OQU
Jm(<{b8LnrS?)l_NFR#{X9m=-*_dFJT>vxM3D)!-+xK$?*ax8Qlk6bGx!{0Ol&9Ni1{>;mo+Rof3x(!^Ndu}!kf`;Cpo2buV-x7u
PuF8ZOobCD>*u!G*QQTS@8$ZrQjNXRj#?pEDkW())ra`og~BT~CYg+B*rPCJn-oGAXJ-+QBXh%Y<G?3J2+$S`nl<M%eEZHLth&<a
&0b{4!mzW+wxqM3#|fl}Hj}qi{Eg(rB}i<H7{VAHED(3uxHcIw`1FYf#XbG(HP4?&pr6gKb2_tZo>Ru2PKhSm<{x_lx^^WcSMItM
4S3V2d9IAr<2*V-PB!s7LpPr~lbo=@V!#oR6*+-biV8o5XL+_}=3u>aIZBIhXAa-9h8rQU`6kY}9pvhgL(kR*=f6de>CT&><n&u>
Du`RLh4kv+9=?OqyC}>tg4exeC~A?QsDheI(_|KCL>V>!WU6Po@cb&}whG1^jKZTzWX$*K7+Vy^7_8D7JmxqZ&X-dKG;g~V!v@Tg
b7*Fb6#57`%EduCS6&eziITNVB{Inj704l4!x_HX!)a*;j%7<qmd@$34VI@3M$+!V%@dYo;-xo@KI_W`oS~&1saaPA%Gr_1mS#65
R1|K`oh~yI5;}uQ3XTu`=Q*0z_!laO3Qk0X_;n1uj`G2R;U@Q!G*9m1u-sgA3}EI=mCHB+g~bOiX~fWAQg4f!U|1GyY2iyLs)pRk
++4IvUh{c$xp2gJlypfnEfCa{)rmk$U~L32&A!y;5R!R&PZQAic$o`NdU<;_*WHcVwlJInq9NiV`dJE6lxRRHQQS(Fdl%1{qEkso
mPkT9IyOM;G5Xr$3~igpV0$6<op6Pnd8iG6LF|wy3_}F&?K=1Y^dWxiz#C-L(2j*MYBWy7>H=KDzZW<>hXFNf6qG?(B$;G4=YEN;
T5Tw2&{uYu;+u=_&fL6hi<0Yy6HC6|!P00>5MD_%aH}(F`}SDN#T#>)G6g{dh^azDLIW^}kO5b0=$X5P1x@R-4q?NDoxQ$$S{#7_
(VX7qFE3!kjY)^JDb$rztR0Yvkc=IaLBaI2=!z%|8<<i;D`N)rH$aK0IdQ|W!!S%Xw{YCf1CgQ>AfhW3SVSNr07Qo^U34&X9J8Kg
XA^PfqmjJV0mJM(eL~vL4ooS~K=%-bUR@<>*DbJ6%0z=GmSuyETa6Gv$jIX^5E=EEw@8HlLp=exeqHk%+WXIGt`9A^A_qY~<x~f1
V;~0M)?Qq&;GDyu(CIYdUQUvOk(1`R#6KxYPrZ_eDdDdT4vroVPk5FzM6=x_k@fE?_@X}i_*!YYvWPa=t1YByXW=>^odYiJd@A^-
i1?&Jp5rS%uBNKE;M_i-{@F(~^ir-MO@JUU0Hxr%I6db2g!4if8^5tUk7XqQlmLVNPAA%9^dquxpI9Mx${!#c9^fbG^@k^^0zOo3
b^`!J6rSTlUqZv(?a@7TxSOl|zDFE<F57MP<UANdh7+qNG#^b<3lppy+Khi2=wnc{s-`@bRff6M4u*gBn-49PMHCsIMHMOr@HFt2
F?J3a4xvSdmzy;?IgQ_dy9vDMwlTGgk;sl5v(JD?e4m7uk?9`Lk88;%%zLo&^UM_WLmW!TKMcs7=mx_9fu(APp}V-wp}Y(RJ|bz5
?LDu!f=H74aAWuC)K4~`s35TbX`&4e3zZ=@vk@C<sDqg%S>lv+N)O>pIGZ*g)Tk<>QOQLKL0yp1K{P=!ltiRQC5+9c0#Z_fsfwtF
7>+5!gs62yhjh$y3)wjt;iM%aqG_U<D4=TFLN0KH;_0|N0T=VoK>*S}avX!9udkP+kprv-Fh1`$3FXz$PUu?Faf1{K1ZSHo7`^R>
KGdGi0{Cl`FbxR}ksia40lhz>5YxpDT8B<tJI<gdewVLM8(QL*fZ|RP7|ewCbTVS2X$%Z58PJ)gX(bR8GSOhUD%~BZ;f%Q>k+`76
L^RfBo2L?*CSx-JsLbUM!m83%jMz}aA<Ht^jI`$5f>jM5M1n#QNDvG#Y;BWIB}~)`YXznN$sq1DL|3$c9%ts7IDoOaI+H8IW9FYS
I-x#6t*8nd(z6x3<9{{6?<NUk5AXQ!bU^duJKtalhd(S<I0KCsi9jL)?2lYf<>l4;<PbEG-FoK*?4Eiu9U_%!y%|hlWIbTiK`>1T
qiuPC>?aFHV4=w+6Qn9Y*(WwlBoTldHQfVnzr^->`=Uwqg|fd4%=`}ue9gBr<;5=Cu(Dpz!x9~5&>tl_!O=%^2J?jPSU#$QOA(L1
NJ0SdVRi@vfv>8I3@VQ-RK)@>X#BL|hOqo+aFFAFDL(5r_;ydrQ>epFbN<$2Ii)_~!OjdhhXcN}!c)5Qksj{vY3th*fk;r%1T?7<
l#v3{K#76-;i4jFibVV6bQEJ6l7gw4geWxVS_%}Qp(z2O9+AkWkZ56oA}ZtvXD$jFLX?R>r*QQo2QCH<?;Iv<LA*C77z415KiG9D
?qmq%bI)l!3J76>3MBaB0UVuX6}|9}!E`<p%4juFI<txdG=Nem*Vk}+?u9q{vgA8wN~<{6VYJVcWUtbh<jo9)FutbrPF`%Y);-Sz
?bDYxsQAdAU%}4s9uMH<-sqSU%nK4?HAVLwd{4{dq|^{#UocW27t}ZI+rKAP4$~!IdI}6l>1h2<XNjFQC4o3L3V5QDJ~+<f7~6(-
KP^WjYyr&Z0J()bT?r5FO~HC~Q4^#moD->$ea<eCp+{(SfIOZ)m?^AN9>DGhPf*!D-dy~!c^NznkNGI5i-VX^6od`tYx|D#NC5n3
SaknmrapU-W+W5{3n@a>i6X!^c;s-dYEB*kkyO+u)5vitLVG~EN@^;ZAt<OKh!!HYrc+6zMmFQ^W}@k#re_IJ4LIz~j8Sz$)GT+j
PBpuiM;n~ZPCUqK$8HU-Gh^J0C*Pzkv<(Sx5s`KSH5SE9h78|EYb-z-ku7M@g6-`HWHe^3Qq<rW36{=W5{-jXhF6)Lz;kW`AxIaJ
h7?SVS`eDnu)TJ0GzN`@O<f!tP*oHJ0|AQ0BoZlQ*%B>Hf-V5Da})^{km_h#Ibk3r1r`{)XxY6XbEjfv8%XVU*wZtXWMNV|vov6d
iX#-8witq2HH@|tSZ)_H0kO1rxf)p*tY#ELV^;9h=x?q#DYlG7rw!mv;PN6CM=LZ?p41tA9+csB2581wI5-XM#@*)Zu?ay81SqkL
5fKe%{=RzI19r1(IpsmyRK$3;2^3Vz5}~t(T+1_jlQ$`C?5TRi=A(pCT#Oqz-FEiCb&aD-+o_msoXt+`jUE}X@OPphCw%mCq(Kss
5I$un<eVWo?V>@a5u!0KqXx^TX);3a)48)HC99}T@CYzDZ@XRYw86xvQrS(*F>=XjmupuJFfH6PXhe$;66V+jhD1ddW`NbZT$qSu
(in^t!?zr5!sP0*nLOf~fsHq@$eE#%Vw&$aeBro#UTxgcH#Io!HrozRytgv+F=fvj+)&}1x=<7*C0jVcVCge7CTStVIb_!9rwh}V
C!tv4U6dFw$_1j-0Lv#zArSWpuq6b5WMyngot6%gkcLT+fh}%C$W`VynRJ+d?D9f&r`QxS?-6;;w?f0tp@g<jOFcMAnL9{wg$0>_
Cw#ss-dnjGcLsQ~4Nb7h0$6s2@f+ibQy)#;xI1&}a1bQ|gwy5f%MCvj7uk|W4g;jRWG5*Ig_4#UdraLlH*`XYzQys4Dt1!Kp+t~k
4$YSl5QVui$V|pK95gDL0UcMpplPSu;gIAs``9?LV_Xn+%tsoUW^$&P2@Vh@`HXP{o_E#F)DaI*f+rv!J!B3>jVRJm6hXk0=NxP(
Y`PnO*_}<WF`A^IusjSfQF*&f$Z-c$H|vK4l)+517+Zval1Izjj~C<VUmSfC@%JagHr|AW#UV`!j;Ziy=Q7bkwFOm-BFLrIU}=Xv
=?zAV4O?=~6!_*rV(rSAFx#!8q3V6A=RQ=~aZb_}0rcnFa!$jrT#Ke-qC$l14XT1nqiTx`GKiNd_H8L6YZ?StkfX&ZB#6*)Q)-6v
5G=zMl4eU6S6)na<Tz?@?-cx(K75;gsoGU7`6?7@i(iif!7^qT87Rh~!Bo*q5Yo`nG|Y6yNiCR+HB8jCV%uPW3Z|-&Vp4#kOd=eO
$P;sNd$%D79BY6y^UkY@IC4bn9fz`p<~K3glZ5tB>?Dv;0Cxd*m2i0|_D7@v!g5DpLb)`W(x1|j?g-~=iMCji$!Ja!%yWhjId&*)
n8g^P3SwO$tsLQwQ#Vc6F(?cQLsnqIETp++GXk>l;Kl<#1z0!}07dSifz^Cj6+A$I#P$PwVWlWkq~rrd%!Y;}r4B%+k?4GaAt#Go
uuM=Y$tgyrQsbDH0*wX1mZ5=y7&j8k$__2aSV$z$MI}-+58q}q1qOvJfzm{jg)qb<v;m_;H4{V>fuYqP(o++l&@xQX5lpEQB$Y)G
G?Wws!i6*?1d=oaK}69-O;SM=qNNQ)K@~#MC{PP2${B$CJwWx{rdo+{7%78S$`=O$2r8)nr5aO~u5urhTK$ZeZAuX}nTIk0WRt5A
BSNth2}<x2NGLd0Oc?Ul!vW!_I3T^7v+?}gjtDZRf<j?@jHhynx@b~SLw498idqUnf(c}n8i;@zX$B&wW=bk5X&Q;3pr)XpkkPFJ
p_pQ-M2eWG2$YhcsF{MPqZ>gRTT4k4#6dMo!Avm%kiY~)IN5;$BDN-7LK8$p6iF#f2vMg_ohVX-q-w{_5P~G)Au<dSQlD4@%<y^Q
AafsPyp}Ifq_JS9q~zjW-oFpGW&R-Vg)Tv20Ch}o$U1P)47vg2RY^rtPR2pph)QBn^W8`C5<@A`RrbmpK0l6pN$i7daCtr{<vm(^
J_Z+Q13XN*;O*_oCxR!lt2@oS41$L`2AU-}LQ)?nOpq&02*ieJ3O~JpkRuMv<S?EvK&*sH<~ZESBaB!cI>(I$Fzu~jx%1KGpki@u
2KUr_VZb4s`nzy7`P~P|d71shR0mjNws1u+6$zKlahUj8PoXU(9*ZFf$UmAkhU-CK>@aW5aW2Pr|MH;ETwq!>fuS)>krXe|N8E>|
9Y#U-kIpr9`$xDbny9{py1HUbB4LuytTDPwxmVy|=h*J;Y~2J&v%Blg9eCYs36@T>7u_1DZ!jLZCihO}m${jZp#X0+8xGTKJoM;)
azn_&MJWmdoC*cZ1GsV>x1m$a9OGnyjj@7mO|a?ATLzxnxlGgqfgqI|2H70C(rGfopiLVZk|a;RdBDUGE7CDo$1YJ7Pm7paMcXul
fy^fk1qP{_ilNx8qa_ykaUKx`&8FGK1hq*@Q305Gz(?gydPu9n@y4R6r&Y|H<jxd)NAmFFUe01Bnu_#z3B|x4St+5S5wrxVW?j;(
F-%A?3`xo6jG2_J@568-8H$%fL#WvkLTSwvMKdESWrAi0;CcDv5B8h#n%~>!fS^P^x7|{#Ykmky&zo3wKDrIf5RU{m#1O3+Z8&7E
%)Ix{wI>D#X%00f9cdx|qC1agk9*zVa$I|LJVR&H!W08b5G0FCGD#><i47En?LC-7gwb%oQ@<L5W)2^J*cc1xe;70(pV=ml1=Bf<
AdQEbcAC*Lu(H`}Qk(l0^w470@CaZXnv@(bb4;5*r*|9Z4WaJ#zqRu>Xzil?7A0ad@Zpc{%Yfwy$<36Ln^KI_H1cLgf#lrbM9EM`
_mD{S1n#Dkil&I|d7~QmdzZTqumC+AGdI4Eo99pB%R{kr{-5#mq40iC4*+05hy0lgA4A@PeX=wQQ8dK_??fHAfuDsZ%jt|CUk|VC
kL2F{(cXJ|d=Qth5QW5n(?`@bL&y(s;NjKJwDAPv6+(L>_(1X&BsmCh9f9HyXg(hR;Gf?hA5|WICicoirsWP|9A!ZsrjwioD1C6a
B{7bYQl7W$gJ0H1#B%uq-9C-s&q(}FfP>lx?!=J;>H@t`f$S*(@imZXNx!#@2{Z*veN+o1iS_N6Ml1n`WMYB~^rLDKfK7=&`F!*g
IKoQ~${%!uOp=te9l%DM`Fvy(JWb?=Hqj93LIHi(pab|A5`jR76gp({ZIg|r;FXmR-prB2KHCXEG?QZ>9U*3jDu9HBl7&bl2_%N|
@-`v}g=J*&fWGQ!40)wR#eAAeSarzEflh^nIm~ibR6`FYWeBJ!fRBvnrD8~imgYgh6h!EBiTLhb5PF>+J!E&q=K$jbb7>;dVT6>R
qLP3qpzYxy#z)B?E?k^cAr!I{iC+nKZdZwd{FsPG?SD}qorlX9%ectVL<J6dV0XcwMG;6xAi*gqqjR2fKwkcFA0WueF#=|DP;~pl
**VaCqL7ZZ-)hHf%0Iljuy&@VLdlN{p`jX$9qX*9mC=f9>eFqxZ})6*#8J?{cJvW7-s=WuF4_8s2QpFxDMe5^$%$7IE&$whkBv)3
JH)o{Ps5vFB8G@5CK{4|HpPf2*vM$DuvG<80Y)G#nh`CKvIn@AnI{N(A?e{lfPB84y8-Pz=%pzTpcIZ$IeSGrUei=&5w3eK;$|Y<
bO+o42dE!l9v%&Za7)-t0!2#DP|zXbkQfitEI?Ha5IwReYKI3!H5?{FpLoHwB&G@Ld(Q~I$NaW;XG87AG3FTJsk~)W0W4BGt#%Ll
d)e9x0>{w6qJ^?{D2dqs9qz>uUo+*jj|&`!0q+CWQX}{AqCI59T(HG?mzIF#gBb|MHa%QU5mQA<oHL$e(FVo|D7nfx#UeAL<Y2BN
5YZ4+5}F4^u||MPMr9%(k0X&6ZQMbUZImfW(V#YT%*l<YN=>X9ih?fe(ImtnG(%bg2W<72c{NM(gvCmQAq0;nUFKd}yO6&~PWja2
ABD5lqgjOGC}<rA-`pHjmqN#*1B3`79zpPrQuRqgxa$1!HAkNyktDGJgBC=>vJDi0>_3bqnV}%}868zrcTk+sEVhA3BezPC{Qh1(
C8hS*wlH-eyoZ(uq7$e(cF2aP1K5a(+(?Id;L1DncY?k0c875%0-f`otN40-U7G{zb*7&-PG_2o1p#0Rd<rPU<QXvZj6s;q0g#kC
4HrmLt$X2hj+ywOxVS)XvLF<TNTfp1hz0$L1mFi?p)oBqnj8{#P<kO6D0wOAG7p}7IeYVo$wY9hArjGh5bEc4z+z2kqN#$4KH%m`
D3~6@uAMu>^2giYC%mJ~A?**S<=CHQLvDMbAgW4t0qW3wElVw!%_Y<L?}W@p#LmP}WwfLjB|bPq1BesYf`pb3&cEWrueCrf*w^e1
wDJvl{7iXwN8fJRrm7%~e#YQ!rMnqcm9dwh<l_f*`&xISwlX}SctR2^D=ra2>45kW*#7blak$`QF;f>TnxXL126%^sKuF-rz7yu;
<c1putn?65kNC&G!J#u_Xic;j+ER>?-f5gUc^s5u8m}_a%3c(7s5uQrIYgOEqgY&SL3Z7XW|>r}xXc6>O&kp-i39Bgux9ayzWbCr
=^@LvVOptjF%#5w+d|D~F;$CVF2>x=F$Do6ykjsh$t4RhFg$$sJ(FZuuKWimN0lROrc33_^2}R=k7uw@h4v5o9w;05|5x6h$y;*=
D*r?@U-apfGrkoxKO&nmFZ-IW6ws--RH8L+7;@g6u>)~TE|UL$nY1R9TTl}N48~4wfuItC#3`3a64=TUDH98y!pIshYJ!>o4nPzL
(4{BaBAeSNVh?gXwYn@)n{yKb8#QKQ>4eF)sa%IQbTV#3f6xx)4sQnYn|a-BdDtMyaM;+~+e74n?nBGdpFB$Z82tCH+Qw5li@gI~
7eqLP85#Mt{%oc}+wP;d^VPp~<6L@qPN@mF7gpqf4rYF2c*)fIW#odBLSI6L?z@QZEpQFy24`fOVrj#6Dr%!pd(~nYtGwRL&^KeW
DeVE87^L^|j&p;nBOkP;BaI61>ndtkJr>QiL<{Kk(Z2=sKM7$r-k!Y;WO{oKaC?0r55^%y9+F~0scI-DDQJixf|)8<A}9$GW@1K_
rV0p1B#9u3N+1YfWC-<TGY&+W3MnaMrh=p*0Ea`~hT>775|mN;8WL*;DnQe6e^jB6M|Hq#^#rNAcu@fn5PM@oJTRVYJmlsVZK0C}
I1d3$>by9h8*8cI!;DV8GRz$D1IeGxX`~(D;L6I*Q<1jRP6_hVEce~^<edkQb^9_0v|$9;F5s&Wcehj=reUMutdR3ao(lM#(u6<}
BS8cTk*t^{B*GrpeZk|o^7d21*Vk<aiNQ`DAGZsx_JP(SCkYr?0SZ<~k_W6$9_MAjI`42k-!7hywko2ak{@U9krSfv2$jJb4?xbn
W+dip5cUbrZgK#R0s|BExaA>6`#REcehEfG?oG*ux?5!veH#olZ#SZubR13QgM1;TeZb6A)>mqK&GyD9%gWSJ?aDvxklSORo<Z>U
Ubsc1eqRichYvWQN0E{!kJbgVIAcV5BW++0oIbs>l%)Yn>|x09N4tlR`mdoU1LpWAvGzlayu`Nl3w=M~`oGKigD3tsbyxo%{!{$)
?{MFTsVAVMSGW=(K(v<1PkQ?HdFXi_?GS#+F?$0T6JI<ZdBr-j;{F*x`!a-y3OxP$FCS_5nKRY6cnL{I`Mxd?I8*$Io>=4t=Qu<#
OsfS|^Rpq$<*EW`F^ol{C0*v=kqtM~CpnB_vSL#+5X^Zlf@X>eXc*>9lUH!(n_aOzw1p8<+!`!v8@8@zE8CpMaPXcaOC=Okm8HZ)
uOTrlBNY+du126E5!h3OKopc4Wji`rJ79{MprSfB#Whq>!(_)y4<+QLpUs?<u~joPQOUst1sgh$wscBGRTNZtutiWs26mcgHZVk^
Q4}#FQBYW%#QIe)<3|zl4;5e0j;|e0ps^w&1k4PX#6Jz3yp%5s8(T_FaW%px-+9Nqj?K>8?ZoCHM5P;{qfr4wz{Npm^|{EYBCEaS
J&suop4S8_j`M{lB!X%JS}aQU6FG((TcwsXTG+OhD2RcxuwxZdx0u&F+lHZWnkP_doHo%DCY+cyhzc4aDWQrYhD)0#HhHn2%n>D3
OCc)(Qfy!$f;1T@Mw66+Xc}}RO%*grMT*vjFGbMeX7ksi?M2Zk4<`^NJ>ACm!H6q_8y0*CIv`d?bJXVNB%!q#RK`pO*;pnJP?10d
1&=yZ+*G4eSun08hgiJH-U>o~@gV+R2lqS=(29R@S_C`5$*H*eeZQmE5LDu3B2P2$F^SFq^pN}^_C!;_^6GF9IP6#XLKCxcYO2Y=
eGC--GmF&XkMjr{$n-b^;kfTE6!Y6%gkJ-#+<%ZxwGegR5{nQUfkS)%`(*<V2?aF)Kv58ZNT5+jDWP;B3ZJ+hB8!m@RJBMouvKi#
8_Xtx<(fp>QHxMU!?a?M+fi#;2S7QoMuSllr6p+^H5+LNtuW&ZRM8Vfvl<_YjmitCWu_EJW*<I-OQzt=j7KXly5*s0Qx??QDq=0l
>FOA6+J%LP+#vn6HqBVJ(ukJPN$08})6q(db?2NqVBN-g?890o+{H~LkAHYm1VKd*aP#xQ(?<z_YNm=luZZA$gL%K*Z^o%hMmi3s
B-2Z1!nf1*9tw|R*^9OsDKUV-ocIszCsSS?e~8haI@FxJ&H~8JV0fI%m{5d2PvQC>(SLoTB~SB&3I9V@O(v`v{sG+6yUq8~>*?|9
BjexxX|D!twLe0QKSyt{X9ikY?xsWUQ2mqj2*Hg7Ku2Do6#I;UudW^w*FKje#xm=}=T#9*$uv}S{NcTyG%52ZPuKM4vEjzyo)-=^
2}JG*OHq^2hoh}okummV4guL?G@ohTb3r+6&M<Jb6S0b=<ea4Vb>z_~@Uj#ZCk`{1s+(-kR8%lUK>;PQXrdk6#3z|DK^Tm|t%)^3
G!#=2RZvARRMfTHWtuM4g09)LhD)5!CX8C5F|}0o#d9_)peo@wlAZ(+Q4QQ`lH|%tD&S^hs<;e>6aRNfv9S%asA2jk))B?PbxL>i
L_bjozc>;SKz{TJm10nPK-3pyNmTWOFmvhDkA2}I>zwCKugxt`(Go-?QTLpB!VXO0aAm>U{X~Fa4vxa1x9AV>gv8~6FoW7`K6<BB
Q8hzK(NwK9Nd)om5nK^G8G*w7Fd7g5q(Pumc`Bq%kto#3M3se*z}v^plzra5gX_2T9YE@JvXO9~xbQp0@S&NClAsBgWmbTD1wV%n
JYSLk{<uL(5h|7ZN6iFx1TWJ~H$DCaKQ7L-Pf-y}I8L!o>zKNppbrnSPCTrID;}l#|89i=MMQG^xZZeuKFk9Z3LvG{ha;+1dRw1h
B<F`NH<)n{He~IkU-H^-hS0X+raLp|IZrhM#17OH`k_JvkRO1vlz+4!5}G8aC4hnimV#DDCZGtE3RY@aswJp`Ng!sHf+_|XM8HBd
^QfvnQ$c{_tWPMDL9Zf~k>fnB<~G|z6q*;Z97+P2IT<A?km{6_r%iXPRMe4E5iAuH!7?)>6-?0(L=eFg4K#sG1v3+#^g5h%eIXzT
N})>x(6k8zv?@%jxW+ZV>0+3sB8h?&!oZ??UPwkb8jx&v@qGNPS^nGUqiYe9OBMAT9q0ssKOfwRk`Rue>B5Bgu;-Scp%=BXb#d&;
w#9(41>X)*9BJ*cfvMbq$vVLvhyfL;lbJk1BG6Dchs^2%;$`z<+ayG2qY<KwD+wYS14c<qEhKRNvu(H*3LCH9Pu$<&ZTWlq+)GJ!
m-uBIy7y^3IlIU5S@l!s_ot1c?x2_E$Npc&t>-77@8~hot!_mR-(0r!dc{aEP3?`YbKLr@RXWlw&uUB++fSV=l}@~mG&fYto@Rvu
;t@#sRjXz8MwmiI9Fp7G7aCNNt|v$YIZLyiP?83ByPBi0hag9=GGTiV6gJYxNni*>HQ|_{!ADt<9NT?r`MF&ROO_4goduvvArcKK
JykZ4Xb=^ie7H0kHcFP*v4d|^!<Dg}1U$Rf6rOI9LS!#ZsTMZ`Ap}sNDi-q4B<%`>Q5QQh(DI+pA5wb+6C_U$3~U-87SP|QH2|q#
N*jcmAtyvO{Bq=a<i@;e&KMQj6irB5psd*}8jdA{y8=X$KF`_Ub)ZR>H~f!t<&7vw7oi&Ts8}Sh42ePsMmeVdnYBn`nL<KPKXDW{
>${*Nh}X6zwn3yQqQxIp5W*0U149nXL{Y93A=^QX?G9}9xzKgK!^e~#to3H=?&G4;-KgNep_TE`M)8s`h(RP7(2}ZGGKa&+ZnJ=?
R5qu-mS?YZ6*swV7qwb}4FSXu0Kjj~!^kv?iN_EGgwsM{0VFNlZ!jw^MpYcBgNktvH+$GAYA-|Cx0bKP*!ZLeMndnZz<Gd&G^C+X
p~H-5=@TI3XdhzQWd%V9!chHY2^#R6>kP|G*<y!7eM;t=3*4Z=Lq@E{uY;-vqyw7XAPOth$OTCN9JM2igEQTEW7&@!Kwu#XFGEMA
CNu_Dj9|r-hL}|jLQT;J7*KaZGS^OK?F<$|H9?`EVu{rOqi1`bxZ{}KdXXta3y1*9IH{&aIzDZ5f`QG39TIdz&&5f77{NZyD95w|
B-%%zf<qHaat3QB0oDk3siJ#JL}tp9yPeL+xc87dys^oqJH1e$NaKedlmLiz>hriS-f-p$fM9|Oswkp@^I&bv-AsDxp3MVp3^a1u
6@wi(M0&xZ4&;y#4M1DCQ32N4a>BLKY%MS=bpo<egnY;`o0tYVoI>gmjDr&!fT)08oAE3VMJw=`3`z9PYlsEcO6Gjvx$Z)$O<Qwx
C%aoDD$J)LPhB}oKOtvEb*iL?d)S#(i+N1!PUdccVXgz);c)`U9Al|by@f`_`&7&zq;czN+q))duEn{e9Wo|aT5VQ4i|GsmY?PpR
)y`_gKq6+^b5bh69e1TiJZk7y35j>qhcup%C!?MU7igiqYD&qsuQ(X%Ts>e=Ij|RSO(cnzmFunZtGN_V)UL@v>*I(gB)Md$?MnrS
%H~Zq){4z$bgn*5wA!B4%8o)@8cDSh_%k6@LqMM+2=EY<REh^Wz<?oCkf1?afDo*XQF8qvIK9S0wNVo42?vUT_rHoJ!0dzI<FQHA
4z?SxNgyCWDXB^%_TjATL7ui%DtFp@J|rCuvIa$UfC(5prLSZLOn7Mzc03piG`H1{0E!})0YqzatD{9&NReo2))gg{+}vcsY^#h#
q2{i8AkrotA(JfwJVl^Q6%yO^exJ1rCs*sf^cG=qnd{f5aATsdq(=f^^dxVTPKci;&Pynx2GWisV%PSEa6PAsvAd6<x8t!XEmm>4
y;rU3a4SG}DMq6wNP$5}656aJ>a^m_M!*s{qYVK&DlJrAdIHEU&e4@qQWAPkrCW1~&SvHgF>|wuhe)20U{eh@rKnQ#pmT<v2a&<y
=YkQ*+qzsNoX=h;Udl$ghc09u%$9sKZIQEH)R;C#ueq;DN)=ck)7UN<_|ngoYE(-$rEf~C!T_ZZjnn`b5MXe{SWbi}5_JovV=<iQ
vvDfa&8!_=Yb$FQdzxDe$7WHXjJqo;iLT^URuPd4rXlsYI!ciHH7cOHP;AsPwt~v<M_HJO%R7kx0HfAv!f6l+JMD=k+ag`F4g%YG
o>8opcg=*ITQ~8VlR|?cJb19;h6kY#gutE9bXY;ga_IOtIok?XDReGf^7KUt20DlgC)vp(zJszNz#D5f40(ocm%ENo+QOL>H)D~B
q*6u<)Af_QsQ`Hji#UAR+M4)bdkYD4<Z>W2&dwQ=Noa*;=~4zs#TZ(5Yl@-=5qJ$Ux93X5Qq2e5gyEHBB5?o$lBaqTDANs)iUky4
BAY>^0!2o3oY~Ku=;lDyc(q|-TQb*4-zx^x!q`EE8Df@a8zKi;5sacB^8mmBfn;#&UCi_p(Vk2VfEea_XjBl5p9K-329Ao%8ju)1
DuM>3N`L8HL94~*ROSSaiBhB(gbWaGsxE6A^qG~u?tnkGg9jjKomih_=^X<7E-V!@e%{sd+Ur9PuZF=gUPpJwEn<3-%EJpcUBoHC
w5+=c85ThaU<XUF&ts#q94kGLTD`X9JKmPXg+sn51e540?az-N8N2B!o#ad1kU|CrxCkKw1k8l=cNLQ^tT+ZbA%l|}JcF>w4%5zr
IRrrvPQD%urB24n+5klQ`=nSJmXPs4`=7E3)*t4;!)rrwghx`l*dX-ChN42dK%d{0#zW*|=>V(NmcNhbOhw%d`Q91GKYr&uO~&$+
;dS4F&TR~Lf*JgIy<wC5+JT6lHTc0BcVB8fC|QXtLL^wEj_&g7)4rRVN)%ROTpbi9oY%!DW1`%w7~JM6*ogJsp~jTb;%%`Uu5VF>
oZQ2f%2J&egKbMMVAF7RfxOv}!<>fZ^EKx=$p3XPJ7u70-6V@!9Md#0Kv){VJZCs}{=&$5zD>T|4v|0K`fhxVsSV)7seF;Q9_d+)
rkjf`WhrXK0}^tO>D$`>uIosA+Zm6Kj=6gye>Y!#kQ@+R5Yt8=#0Dh6D8kG-XH0UKR*^Ec%7xiie|DE)Dq6V|Lm~x&iGm6!MT`4P
n!8db`ip1|@hYt1&K<QV@a*!M$(R|o6)dGuQ#G2}?UzF_R7VWV+RAcxLl<<R!IW`YwsNj=bB(vixvFU#vYR!EgQ;Z9tG0`ajmW89
X#O6<*c$NX#W8w)c<gfWvk>jEV7=jh>j~U_;nnrB`9Bi-r@S|kPpVFL>@>eFbhed*7aYr4VO2^a8Cn3M3}(UmMDtEyww$sWeJs*t
Cf>e@L(tF)N9s=9pmIIrA)TS9Q^E{6!<bKLO9OO;87=jao-<lawu+#`TRM)C@SmNcy&eX7mT0zZ-Z8Si-A}()NFQ2kVa<@+=(dPt
cjhCx5<FhR0RUi`3yu7FVCXB{K(-mqhujGXzK${&m{RT}G_b6%YH1vzF;48VY+;7uB<;}AklWM4I}8whl+IRjHinSgN9xjip5DrJ
VbO<8P~U0?64>2{yGb}*Y;2Gm{Si2JXpW<H)(UA3x$DRwIYpl$zhnb}IGr+r#vF#(d}MMDMrb>0Z)Bgub8z$wh8f9$$hJ~lZpj`u
fzdi|(_YMbAf+inmzcnNi^w55q+Rzzi$B<wFyX+Mfy5Ys3>ZS&QIr_gEhvHO`RpGLz4m!@t@Yk$+EtdLg5hhm$?(u!4*ki&nX!HQ
-iPM2oD$x+N*BE$G%@vokAN4l>NYZG<KnL&G!sm7!1h2`-sJJ?qmC3Ano5Z+XlW%A5vtoxhS-TMnJ|fxDOy567%>1$G@<&ea->QG
t`+g-D9BkiAb>dgifE$5#HF?t#V&?+!p&Av!+Ey@l;wsnX>}S{OhksPmdI&XC^kz37~J=C(^G+obG8nlgEKA5w=AWl3&pdGm%QAw
m~lvpPYIxI8$l7*frp;Ci;tAdyRPj<g4#5)<1-g%V}=GoX-SuNGhIh?8DV9X<&mWnj@E?%qfl=1upJ3I1swq3Ftj6$wsDT|!Q66r
8gm**qJ$B$lvsAdZ5wS3lLKhkuE$ONlsOOC-d|KTJHiMc0}4Zd0(NGBhd&!JASwx}J;5X+ry)j0NTwn#fDttQPAHB*LY#7td6QG>
@;DCNv=8@DY8LoOx1Rn}(#oOAezAO0j5G!2dN)>!A>@aAh~8dJ#~RNaXwAg(=vg}+&kW_gCuL9TXJOMshhF!FN^~aSkn0c$+)*C$
<mATMSn1Lulw;wOoW{UL!4WcRBTOK&#8VPeH5Ek-P^8Zh!>3Vl$|vfJr}gCAZu2MRV?j@0?L9k$?S(l?IDldhGbSZ@?oL4*jI?0M
x&%EsYUbhiO+H#DB=l4^d3DUsvIWtXy%Jgu)K8!QG1zO`!0xCvG$9hg6)00>_8S)LK!%~|qlpdkLd{u2vkjTl*z8~jk>?Rx;Livl
SYgV_&4Km+_TtSZpE5TU;~4_AZuJfs7sZ)Xco{m5LKH%(AlQOOcf9l*6JWm%-%lV&h@BWbOe}I8-o>!BfhN@QI3MSf4h22xECS2U
(7BoTxE6$Z&8twTVM3ntlcTbZ48RfrtnIxq>q*^3=S<29yQ~UG<XWIb@1ll@2B>o!+-}!PWIC=)u`kTeN_Grbxnav)^{mG>O}M&6
QzQ;UBqJiQ4_g3lTY&+D9ky{rF$jEOg9OABH0q3S&}*jKPM!Ky&WSM%&`WGQsT)>FFPepv-gD1!nZXw|%t)doSB{*?io79NfSClk
*7~L0?-?3_6@bPtC#iUvr3LJo6hJP7jUwi;0<P^*0P>=HNEgHyBOn1`!XUsZJdF$%tc7;tq3+*X+o2A2Ty8n~=yKc1c}b6*Wi&~G
?64+@-I3QsbkN)lXbdDigV`2hB&79&<I3zj)N5X0HNlSVCS#W0Jo6W)B-VzfL%Nv&=utogAgV0_5rI&O0FKfGk~k36Vd`C8+>%A2
PXy?6EF5}=1cVM)R|97BuLLPpFTLHyY_bSeMlm`Gg5d&~fUgj+t-hs==>gT+>QrXc##B)RL0Ez=CJrcSmK|-3&2?`3Lu8HPjcN|;
loc0ELmjndDosdhS;*%hb+ru$0m&G#RpVKpGcnN+vNIvDhj=Uz5-2v)r703L-U$S<1e*jiw5-J(Aa9pj#CHHLt8gP`BO;SwZn_-b
iQ$3>&JCGu^C?F}U?RB6X`m?M>pWz}3M-KZp$nompl-MU1W`s!Hz-}X4`ytgmD-)=o3BUGnoha7Bv3JCOCcmgiy}-!qr*|6ENVlU
gvI#rhD!~$n2v8QYKG{vaHJf&I<yS>kgQi-NP*cqCeueJsgd195Rw3H46$cT+8RMltZkFJUR-55Z<Ay-+MBp~9drhhW5DZvH?ct_
JedJ<4=1Ty7KPBTMZad9#se79BhgS`7!znX6j`+7g+1>4u8)z*jcbAp%b`&cO@#rvi>pmY4hZ2PW{eD#iy*KoRTR}KJd?%3FE|TZ
tqXDm1QJMXYVxMFBMgfdAruT423jG;h;T_UXdxMcbE8aJ6evF}Gt$-MEJU!j7s2B0`5fTSc7v4N@Zc~&mB5Jrfh)H_YIY}?-Hx)b
GV~6sfsBbkGZ%`Hn#rJ)!BHScVqkDJVro0*ESWV(=xWHSBO26HRITgFL<ErpF=CGjV5VN}3yvMiYfn3#PpXl-HO+W=9rMGvA#oLF
rQqD`@1r3+*&v0v-r4GqX-I6U@yff#Eb|v<zAXdD7s1^QOT8s!(A))4QYuA)=5pB4%WyjDsht9Pq_|dyK05DI?t2`gp_z%u9XmaX
7rA{fbV-SYT$L3zIb&Won&)ykJ2kWsfe)m}H!5AlafviKs})Fb*pWi-8v^Erh^SobF(<iN?4UEFzIJ9Rmb;<XjW>2Uw<c+GhU{&s
w-nsWAo>GDZH2S|@IV`hLL|PM>Hv`tVgMj)j#kU!Wv+@~Z?liCn|4v}IV7Svu7;;tRU=IYr{MQJCM=Meks{1Cd6O6qV96D%5<7_?
5~I8VV0XI$V2VySw8=#v&Ni7h*7`I<emB6)<gzWi`DR#i+D=^ORHGNBtmMvIgHQ^Bfwrg_&VX~^WDx~Y3jq*BXGtZlKIF2<i4~9r
$6W)of>90-0M7aw&I*ft<_#(eXPn3})B*t2=x4@<jrGtbcG6N5h4u0q!<{q@r?H0z!Ol?7Q+5c7cr!q^Yt`B$*xr;~${1%;5`pA&
se&btRY)Fs^J5Dm;IXOiVUsd>F#<@l5imRI2q0z0G!{f-fY89lkz#6~Irtja0b$hTLp&!Cuuw4HqtGztGHjnI4m0VIpl<oZ;!ml0
VmK)nF$BZ}W1`6GDLoxmNapDoYl^#U9<;^6)H$I;r&fiA_V4-&ysU60goFXsspYo@7`Mzg^3QKt+M%#?I~h2rcqRvq-i=XRk3)Rc
nyC>*6sL=k9$G6h%UN5?4sM=q$<1t?2@94SCW*Wb#_mBClL+T+X9m#NG+=6p*ynqK=EI72hE7B|>Pr@K)E6*1!jh2={0p=@8ad!T
0b!;`5<5^f$9AfG5n_xhZ4mcR1aE}y523aL<@2wH#L?OJ8f5G^D!t*IT^C&JY3|rVu+`mAFLHFr{-R<ER7x5U-fD4-d~8I=U5!vp
hzEKnWEUhHplC@bkc<pC4oQIP<Hvw@c5T=Qbe2h_2!T4Z+1nK)9D{Hjr1)i%pD;z!6)9&isg{Mvm_r1$)j<SMP+DjmLC!(vL%lMZ
f%jQN0}0=fW2On1oqVy9y(+=RV8Y|uBG<dWx1_@^UK)D&*`>Eh4p}jZDk}(P`(SH(xPa!_I7O2ZEJjC%G6h|&RQU`G1PyURZ3x{A
hXOb>Eb@or>QLC+1&7!m3bjR?r2%eyL#f$`QK;wD*w{`42ED}}zjQc^A@>s$KoclEU=(Aq>lj8O+t_!ogqDESP6(OWb_akUpo9v@
Uh;gmI1MZVuwEx4q3JV&3^NQ8<%Oeg%uEv|Sf&`rE>tV<KOKEU8vb-6iPGs>X(mD>ihP3DBm^xF%jIY8+ho^mwFgHn?D{(>4Yl3H
6XxDT@o*xUZ)?K<-Qs~v29RGoDk3--0c;D-B8{Lv7l)K~M0jDTH`<$ri6-36C+}$5P<k37o{XemA8_>okj$r2{n^tXOwAfX_CR~K
F~YVnB|LGl+VjcM4kg%X0l3cw%yn-X?0rD~sr&x&(HH4##Mr{Hu`U-t9*H&|qI}$emR8;dR}x@~uKWLv#H>eTn%TO~{IVJEIZPBc
LVNoK4o@@2hcv@XhCR>@LK;HmCRme6B{e}apZvC(*a$F)McgoN3YfWc2fVYNGh8}tF-HvO3HF2vucW0aDd7ME>i`WRK5~nsrykrM
a0A?4q^&XBKbZsTuvI@?8DpC%!VYl_FpQYRAaS@ur+WZC8y-wD1UMn~Qztg#9CI1gVyjmjpp$Y87Y#QIM$3(EB?=xR<Kp~%3jBR3
_CV|-4^dS2_2+MX4ccKVoH(7#5cv4>FgURCTN%aTb2S*7u}%Mnl>4KrPYzqhng`grzWEN~^0f#*4y<^|%e3t~cbwdZqGb$;_;|2~
z!MkGj4=&1Br?)s2iVpDJS2kw+-hS$+lL~z2*XijV~H?B5fBPvm}4Z!F-YTKQIke<p}C2hWO=b9L5#SuMIJT|5sI`e7jeS0ajq`g
R0RycX$YDr9R)h7R}L|zgGeUE)KwKQOAr)*f=0qz#|=qcc24iOH?X4xgyT8Ng}>(T0nj@L3g*BT6Yhej2PD6ObUd2$@ikA*`1$f9
f|>wvINgr0i$GHlqyHNae3R#cJwt~`I~now&kig^z(FfVxA}1bygQB~mSV5#XDH>erl#0?gGLeZ(-+|#ex5g=?2h^J=@E<@FXNmc
@@z`J8mD|v5=}&UlZcf~70z%}9eZ=^!Sdc6fNw#2B%&xL2r5{qsRR!AOavgCecyCPVW5t%C`82jw)HO$XX?wO$`R??gTx^9*98X<
;qW^=v^j#poD@k8gr|7_mBNocpo4CpKq1})?g!t1cjbO_!{jultsgtHtNA<$uiNiz*x%&mB*LOj!){V&hJs3DNy3EY&)Yc3Do!2@
q(rHiR=l>Fn{8CdI7%DC=<98=yQyg=>?=6RZJ@(s9BZ65xNcXTy$W$)>^PlvX>HzzOjDfQ-tgK}SdXA1<0cwuG`QWkDpI>~y-khq
H_c0uX3ZB_p~;~}4$MgrI2|lZvIeC9#DK?d0h(solr01temr7<$1|2W9E5c)AO!{iT5Lv}c*2CytfQLLhO?M#CDtRX7V~Z>vsNY@
?83PiF;1KqXG5NhdR?%h0~yOQk1lWym~)74t!#fFz=tkq7He#T4MGx94R-)+mz)U21kC{uLrR_scm0MMW(cA~zM>@d6i5^lP?RJ|
RMNpE4JPw$-u~QTF&yC4R8;F#9AI}MVArqi<R377kwP||LVmE@obUU1n;M^hoLU2`gh@Wk)&ZF*x2G*;m4G21r9E(kg3bzkm9d?_
86HOm7;tMeZ@0@*6pRVte7*ZZdTEn2_(z$sr>343auiWMnrc_;5I-FM1TaD#&+j6O=VMk(v|&SVd&U1auo)NBzf_Lk{;fObe_pBe
k|6efITKkO(MZtHQc?RdV447;fP$HtBBp6-DViuIXrz>338+a}rm$=a>I5_o9f&9bgTqy`RBbS5jzWEij+j+DT#x-=n?2_9ne6@k
9%z)&qn^QC=yLf!>~$wtL%2WCbq08=<@$IZtE@!xJY;HtJ{~fiaASxEa6nQ}1qo9yA0Wz{kP0Ld{Scu*(jY)c9;#=!1<E=}Nn{l8
0eHG1^7#k+qLbP)6GV*;fr!K!h+dss&#-@vL_(=38d88JrCJCf8dan~$cSj3b^`mhe(dIc|BfLbI=LZH3oy-u)_(6{rm;yzOPwSk
hQvQUr|R+zZWFo|dHk*$jXFe>#H@X7%B?9W*gZ+_k`NMT@PK~_ko%9j*AxQv$Gof`nB1u3$u(@EDt{S20e1x6u1w12TuLPe*aAoy
JtoqJ)V@h=xtK4EL!>+WeyWF`eqU*Ooj@^={NF^Wkrb>d4HA``CnvMoi<r_;N)(MMP||{g*D~nS)I!V(RzUXw&^Fldkpp>bbH{4@
IpPDtKf~8LDf&v+%1@7;01t(V;u;W%G$~q0jUs4q4m2i`jLsmLh?=IN7^?iI-Qk02O=E*O5=dD(jX$3|1Rx#Za@W_F&tElOz#jL2
SPVpvMsu9BM3|GzGtxSDT;s|K&Ub-nI)60*f<-tmO#uGZIy6O4De6sCcuM_U=hkpg@E(JRB${JL#28}6lawOSqBe9xV<C=&eHa?z
QB|r|mWaiT%y+QTu9B;x3(g1p&Su`@ZGvmM#u%@$tT9kLd>P{K=9(mDvkqm+@&L9??7AlBiv4=&p^g1q_AmAE4brqsq(G$&5e)!A
QAA3=w&Q!SADiKxz_bC&FdJlegg6iB0KtiU+T&+~xqNc<GE*8De{XIz^^J^$C#iRd&8ZNgfIG<L$lUFz?xcZ{RRv#yDGj}BP`_p5
AY*^F^7s_Ly7KlA`jar8bb^O-Y3v_+Vk4;w5Nc&XPLN#ie(G~39W#V*_~8inzPSf?oeN+>w2gMa_fJs<(Bc&T%&_p#vtu?p@yl~t
hHp^mvtS09AuXf7y2fBap`6-QK_3qa21I}->*<C9MAbJiPBI#qYv~1%=p|=#+1D0CWcM3<6ZmbnI&?Yak8BNTa!Klx%A3+-swRlm
gPC$b;BY`WU<~-=06nEXYzc@)j-8Mcrq1p&cb!@b#c77l&#Sw)m=;5PIL-|ezXOaQ#5S{W&&4Wfw~(hTa+ZP{WbzrKH=;9~!2Dh&
i~Mcd7(weTpgfS0?4t*>mn^%>70M+bd_;USW!5<k%!R<<t_*CsflwkMlg7=ruuVe;Ic{Jf&dz~7;teeigf0nbN~K8o8t)EJZr59r
!eb$!KODB%nL*R>ftt>QF<S<qOGuzJr9oGbNGjv#^37!BWjJ%W%3?l@6+_*&I)jt6<zx;yGwnHNlkyJ+@2(~{%<!GmME*!bAxccq
5Y&&LPwPl&6H1tv4t@_}`!IK@5hy4~!#-dDdnlg)Aeb+I)7^(y$HNm}gnyG#t-H-8BbGd%4j*_CxVhc{$PhIR3cQzWwMYhT28<9~
$d^!RgG8Z#s-p6ULd-}v{wcEMA0e;{HlCyeV33Gpf=^g%NP%019(Af3>IYgH)+T}@a`1r!85syr7FkRtfr!}-q+#BW6>(Nta$rbr
LV^sFkzqIl6B$D>5M+)t8L*)ohE>FbAnMo}$Z5k;XcBO(wZ5KG$b;e-a-vv-QpN}(h<X&90_=X-jS7}3B>{A50}P6++fC%wBbysy
Q6-5-wqb`ijT|+kMF(;kMIgc!6K%tA%V;5eZlsSH-f=nNnQD<Il<-Uh%yMESfxe91;T6?AitV>DQ*(Tyr9}0@Q7*1mX9r!)wVK#K
5^*&|f}D+@RFp|M$F~mKrjsN$<YwDlu7x0AlAs$hE@cA+aW~szu%S*zVVXG*<;p*nY6OyXAZy|BMkt7VL<*3sD_V`KZIzJ{w)`-n
ZNKsE6SSU(<_~Ci8`pWc52`2tCZY(E1tFCt5D#?q(jh5DfW3@hv9Sq+2p}<l!1j)WgCac+4AD#&KN=_)hKR;kE#41|pW*0&X#3O;
Zu`sU-5Zqi$k0$z%0wxlXZx}L&OM)A`%3+f<PZG+^WO)<V_GQM-^nN3oZcDao(jnoPW<02E;gr1VQyNcRD0;x@vzrEknyv6BC{;>
n}cnZ|6lUvO-eyKW?T4ua4`??OBIIUZ52|gB_6-*&1qTQpJPPzK9Tcb<C53)U?eh)vV~0c_;zzkPk!FaICf{c%NWDm+XEu(ccu)9
AC|0lu=eeHb-6caYR|9OX!oCn!HA%Oo%v!I6&`qI=ff~P-Mw&!C`8yx`dT<Lax++}0O9Z4<R0ij4RQTP?dR|8|F4&Sft^2l`HPac
^#-J=As@<T`e<roZ8i|#M^F%lw8Q)wm={m2!<$su!q%S<&r!8QH1zD@lR<`^Y5UkXVbA|@^XB5Wp6$&DKVbg7-|+3u$;}$PZIHYj
C)K7z!>3KQ7N`ow)()z)OI7F;Fz<V~S}n?B9b}R%gsV_YQ6&-gx~bov7dz5`{S&}}f8t6Q=%w=^^NAKk*<Ui0vcf?>Nq&-kpQ7<H
`>@sokv?2<Hy2RlWoTLm<S7oeSxl@{yN|82rNWlvT+HI1*6PQPo!}bIYb(t<`e|kYLn|N7Tj~9OR4PCkdmLT9R~$C_e;z)U?KWVd
fQ&&T`i-=$MGC<ct);fzxamH}jke3s_6A<v_H4FAl(+w>4<Jj)fWK`8$s~e(g#Z5+az!{$khp<4Xa
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
